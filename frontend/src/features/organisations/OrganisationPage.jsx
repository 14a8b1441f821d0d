import { useTranslate } from 'ra-core';
import { ErrorState } from '../../shared/ui/ErrorState.jsx';
import { PageSkeleton } from '../../shared/ui/PageSkeleton.jsx';
import { usePageTitle } from '../../shared/ui/usePageTitle.js';
import { OrganisationAbout } from './OrganisationAbout.jsx';
import { useOrganisation, useOrganisationId } from './useOrganisation.js';

/** One member organisation: what it says of itself, then what the application puts below it. @param {{ children: import('react').ReactNode }} props */
export default function OrganisationPage({ children }) {
  const t = useTranslate();
  const id = useOrganisationId();
  const { data, error, isPending, refetch } = useOrganisation(id);
  usePageTitle(data?.name ?? t('settings.organisation'));
  if (error) return <ErrorState error={error} sentence="organisations.failed" onRetry={() => refetch()} />;
  if (isPending) return <PageSkeleton />;
  return (
    <div className="stack">
      <OrganisationAbout organisation={/** @type {any} */ (data)} />
      {children}
    </div>
  );
}
