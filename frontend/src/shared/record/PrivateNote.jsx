import Lock from '@mui/icons-material/LockOutlined';

/** What only one organisation reads: yellow with a lock, always. @param {{ title: string, children: import('react').ReactNode }} props */
export function PrivateNote({ title, children }) {
  return (
    <div className="private-note">
      <Lock fontSize="small" aria-hidden="true" />
      <div>
        <p className="strong">{title}</p>
        <div className="text">{children}</div>
      </div>
    </div>
  );
}
