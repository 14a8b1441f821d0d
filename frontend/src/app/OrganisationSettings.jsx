import { ColleaguesCard } from '../features/accounts/ColleaguesCard.jsx';
import { InvitationsCard } from '../features/accounts/InvitationsCard.jsx';
import OrganisationPage from '../features/organisations/OrganisationPage.jsx';
import { useSession } from '../features/session/SessionContext.jsx';

/** An organisation with its people: two features, put together here because neither knows the other's page. */
export default function OrganisationSettings() {
  const { can } = useSession();
  return (
    <OrganisationPage>
      {can('memberships:read') && <ColleaguesCard />}
      <InvitationsCard />
    </OrganisationPage>
  );
}
