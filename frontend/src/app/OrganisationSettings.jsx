import { Navigate, useParams } from 'react-router-dom';
import { ColleaguesCard } from '../features/accounts/ColleaguesCard.jsx';
import { InvitationsCard } from '../features/accounts/InvitationsCard.jsx';
import OrganisationPage from '../features/organisations/OrganisationPage.jsx';
import { useSession } from '../features/session/SessionContext.jsx';

/** An organisation with its people: two features, put together here because neither knows the other's page. */
export default function OrganisationSettings() {
  const { id } = useParams();
  const { session, can } = useSession();
  // The instance has no organisation of its own, only those in the list.
  if (id === undefined && session.organisation === null) return <Navigate to="/settings/account" replace />;
  return (
    <OrganisationPage>
      {can('memberships:read') && <ColleaguesCard />}
      <InvitationsCard />
    </OrganisationPage>
  );
}
