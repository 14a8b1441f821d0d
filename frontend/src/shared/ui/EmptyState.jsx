/**
 * What will be here, why, and one act.
 * @param {{ icon?: import('react').ComponentType<any>, title: string, text?: string, children?: import('react').ReactNode }} props
 */
export function EmptyState({ icon: Icon, title, text, children }) {
  return (
    <div className="state">
      {Icon && <Icon aria-hidden="true" sx={{ width: 32, height: 32 }} />}
      <p className="strong">{title}</p>
      {text && <p className="soft text">{text}</p>}
      {children && <div className="row wrap state-acts">{children}</div>}
    </div>
  );
}
