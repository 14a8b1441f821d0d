/** The mark: a mesh whose knots draw an M. @param {{ size?: number }} props */
export function Mark({ size = 32 }) {
  return (
    <svg viewBox="0 0 32 32" width={size} height={size} aria-hidden="true">
      <rect width="32" height="32" rx="10" fill="var(--primary)" />
      <g fill="none" stroke="var(--on-primary)" strokeLinecap="round" strokeLinejoin="round">
        <path d="M7 24 10 9l6 9 6-9 3 15" strokeWidth="2.2" />
        <path d="M10 9h12M7 24l9-6 9 6" strokeWidth="1.1" opacity=".6" />
      </g>
      <g fill="var(--on-primary)">
        <circle cx="10" cy="9" r="2.3" />
        <circle cx="22" cy="9" r="2.3" />
        <circle cx="7" cy="24" r="2.3" />
        <circle cx="25" cy="24" r="2.3" />
      </g>
      <circle cx="16" cy="18" r="3" fill="#F0BE48" />
    </svg>
  );
}
