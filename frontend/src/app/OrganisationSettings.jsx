import { Navigate, useParams } from 'react-router-dom';
import { ColleaguesCard } from '../features/accounts/ColleaguesCard.jsx';
import { InvitationsCard } from '../features/accounts/InvitationsCard.jsx';
import OrganisationPage from '../features/organisations/OrganisationPage.jsx';
import { useOrganisationId } from '../features/organisations/useOrganisation.js';
import { useSession } from '../features/session/SessionContext.jsx';
import { OrganisationTimeline } from '../features/timeline/OrganisationTimeline.jsx';

/** An organisation with its people and its acts: features put together here because none knows the other's page. */
export default function OrganisationSettings() {
  const { id } = useParams();
  const shown = useOrganisationId();
  const { session, can } = useSession();
  // The instance has no organisation of its own, only those in the list.
  if (id === undefined && session.organisation === null) return <Navigate to="/settings/account" replace />;
  // The people of another structure are nobody's matter but its own and the instance's.
  const people = session.organisation === null || shown === session.organisation.id;
  return (
    <OrganisationPage>
      {people && can('memberships:read') && <ColleaguesCard />}
      {people && <InvitationsCard />}
      <OrganisationTimeline key={shown} id={shown} />
    </OrganisationPage>
  );
}
