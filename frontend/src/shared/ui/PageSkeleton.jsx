import { useTranslate } from 'ra-core';
import { useEffect, useState } from 'react';

/** True after 300 ms: what loads faster shows no skeleton. */
export function useLate(delay = 300) {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), delay);
    return () => clearTimeout(timer);
  }, [delay]);
  return late;
}

const WIDTHS = ['38%', '72%', '64%', '80%', '56%', '70%'];

/** @param {{ rows?: number }} props */
export function PageSkeleton({ rows = 6 }) {
  const t = useTranslate();
  const late = useLate();
  return (
    <div role="status" className="page-skeleton">
      <span className="sr">{t('shared.loading')}</span>
      {late &&
        Array.from({ length: rows }, (_, index) => (
          <span key={index} className="skeleton" style={{ width: WIDTHS[index % WIDTHS.length] }} />
        ))}
    </div>
  );
}
