import GroupAdd from '@mui/icons-material/GroupAddOutlined';
import Logout from '@mui/icons-material/LogoutOutlined';
import MoreVert from '@mui/icons-material/MoreVertOutlined';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { useLocale, useTranslate } from 'ra-core';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { formatDate } from '../../shared/format.js';
import { usePeriod } from '../../shared/record/usePeriod.js';
import { Avatar } from '../../shared/ui/Avatar.jsx';
import { organisationPath } from '../organisations/useOrganisation.js';
import { useSession } from '../session/SessionContext.jsx';
import { openMembers, pastMembers } from './team.js';
import { HandOverDialog, LeaveDialog, LetInDialog } from './TeamDialogs.jsx';

/** @typedef {import('./team.js').Member} Member */
/** @typedef {{ what: 'letIn' } | { what: 'leave' | 'handOver', member: Member }} Asked */

/**
 * Who supports the project here, who did, and what the reader may do about it. The team of an archived
 * plan reads the project all the same: nobody enters it any more, but one may still leave.
 * @param {{ plan: any }} props
 */
export function PlanTeam({ plan }) {
  const t = useTranslate();
  const language = /** @type {'fr' | 'en'} */ (useLocale());
  const periodOf = usePeriod();
  const { session, can } = useSession();
  const [asked, setAsked] = useState(/** @type {Asked | null} */ (null));
  const own = session.organisation?.id;
  const writes = plan.editable && can('support-plans:write');
  const archived = Boolean(plan.archivedAt);
  const leads = writes && plan.lead.id === own;
  const past = pastMembers(plan);
  const mine = openMembers(plan).find(({ organisation }) => organisation.id === own);
  const close = () => setAsked(null);
  return (
    <section className="card" aria-labelledby="plan-team">
      <header>
        <h2 id="plan-team">{t('supportPlans.members.title')}</h2>
      </header>
      <ul className="lines">
        {openMembers(plan).map((member) => (
          <li key={member.organisation.id}>
            <Avatar name={member.organisation.name} square />
            <div className="grow">
              <Link className="record-link" to={organisationPath(member.organisation.id, own)}>
                {member.organisation.name}
              </Link>
              <p className="mid soft">
                {[
                  member.role === 'lead' && t('supportPlans.members.lead'),
                  t('supportPlans.members.since', { day: formatDate(member.joinedOn, language) }),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </p>
            </div>
            {leads && member.organisation.id !== own && (
              <MemberMenu member={member} archived={archived} onAsk={setAsked} />
            )}
          </li>
        ))}
      </ul>
      {past.length > 0 && (
        <>
          <h3 className="team-past">{t('supportPlans.members.past')}</h3>
          <ul className="lines">
            {past.map(({ organisation, joinedOn, leftOn }) => (
              <li key={`${organisation.id}-${joinedOn}`} className="past">
                <p className="mid">
                  {organisation.name}{' '}
                  <span className="muted">{periodOf({ from: joinedOn, to: leftOn })}</span>
                </p>
              </li>
            ))}
          </ul>
        </>
      )}
      {leads && !archived && (
        <div className="card-acts">
          {plan.visibility === 'team' ? (
            <button type="button" className="btn out dense" onClick={() => setAsked({ what: 'letIn' })}>
              <GroupAdd fontSize="small" aria-hidden="true" />
              {t('supportPlans.members.letIn')}
            </button>
          ) : (
            <p className="mid soft">
              {t('supportPlans.members.notShared')}{' '}
              <Link to={`/support-plans/${plan.id}`}>{t('supportPlans.members.share')}</Link>
            </p>
          )}
        </div>
      )}
      {writes && !leads && mine && (
        <div className="card-acts">
          <button
            type="button"
            className="btn out dense"
            onClick={() => setAsked({ what: 'leave', member: mine })}
          >
            <Logout fontSize="small" aria-hidden="true" />
            {t('supportPlans.members.leave')}
          </button>
        </div>
      )}
      {asked?.what === 'letIn' && <LetInDialog plan={plan} onClose={close} />}
      {asked?.what === 'leave' && (
        <LeaveDialog plan={plan} member={asked.member} own={asked.member === mine} onClose={close} />
      )}
      {asked?.what === 'handOver' && <HandOverDialog plan={plan} member={asked.member} onClose={close} />}
    </section>
  );
}

/** @param {{ member: Member, archived: boolean, onAsk: (asked: Asked) => void }} props */
function MemberMenu({ member, archived, onAsk }) {
  const t = useTranslate();
  const [anchor, setAnchor] = useState(/** @type {HTMLElement | null} */ (null));
  const ask = (/** @type {'leave' | 'handOver'} */ what) => {
    setAnchor(null);
    onAsk({ what, member });
  };
  return (
    <>
      <button
        type="button"
        className="icon-btn"
        aria-label={t('supportPlans.members.acts', { name: member.organisation.name })}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        <MoreVert fontSize="small" aria-hidden="true" />
      </button>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {!archived && (
          <MenuItem onClick={() => ask('handOver')}>{t('supportPlans.members.handOver')}</MenuItem>
        )}
        <MenuItem onClick={() => ask('leave')}>{t('supportPlans.members.letOut')}</MenuItem>
      </Menu>
    </>
  );
}
