import ErrorOutline from '@mui/icons-material/ErrorOutlineOutlined';
import { useTranslate } from 'ra-core';
import { Link } from 'react-router-dom';
import { useAccess } from '../access.js';
import { useFirstHeading } from './headingLevel.js';
import { usePageTitle } from './usePageTitle.js';

/**
 * What went wrong, then what to do. A record that is not there (404) and a refusal (403) have their
 * own words; `sentence` is the key for everything else.
 * @param {{ error: any, sentence?: string, onRetry?: () => void, organisation?: string }} props
 */
export function ErrorState({ error, sentence = 'shared.error.page', onRetry, organisation = '' }) {
  const t = useTranslate();
  if (error?.status === 404) {
    return <Dead title={t('shared.error.notFoundTitle')} text={t('shared.error.notFound')} />;
  }
  if (error?.status === 403) {
    return (
      <Dead
        title={t('shared.error.refusedTitle')}
        text={error.problem?.detail ?? t('shared.error.refused', { organisation })}
      />
    );
  }
  // A page that could not be fetched at all has no status.
  const offline = error?.status === 0 || (error?.status === undefined && !navigator.onLine);
  return (
    <div className="state" role="alert">
      <ErrorOutline aria-hidden="true" />
      <p className="strong">{t(sentence)}</p>
      <p className="soft">
        {offline ? t('shared.error.offline') : (error?.problem?.detail ?? t('shared.error.kept'))}
      </p>
      {error?.requestId && <p className="small muted">{t('shared.reference', { id: error.requestId })}</p>}
      {onRetry && (
        <button type="button" className="btn out" onClick={onRetry}>
          {t('shared.retry')}
        </button>
      )}
    </div>
  );
}

/** @param {{ title: string, text: string }} props */
function Dead({ title, text }) {
  const t = useTranslate();
  const Title = useFirstHeading();
  usePageTitle(title);
  return (
    <div className="state">
      <Title>{title}</Title>
      <p className="soft">{text}</p>
      <Link className="btn out" to="/">
        {t('shared.error.backHome')}
      </Link>
    </div>
  );
}

/** The page for an address that leads nowhere. */
export function UnknownPage() {
  const t = useTranslate();
  return <Dead title={t('shared.error.unknownPageTitle')} text={t('shared.error.unknownPage')} />;
}

/** The page for a place that one's role does not open. */
export function RefusedPage() {
  const t = useTranslate();
  const { session } = useAccess();
  const organisation = session.organisation?.name;
  const text = organisation
    ? t('shared.error.refused', { organisation })
    : t(`shared.error.${session.memberships.length > 0 ? 'refusedInstance' : 'refusedNobody'}`);
  return <Dead title={t('shared.error.refusedTitle')} text={text} />;
}
