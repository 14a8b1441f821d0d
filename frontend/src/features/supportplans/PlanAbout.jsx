import CheckCircle from '@mui/icons-material/CheckCircleOutlined';
import Flag from '@mui/icons-material/FlagOutlined';
import SyncAlt from '@mui/icons-material/SyncAltOutlined';
import { useLocale, useTranslate } from 'ra-core';
import { formatDate } from '../../shared/format.js';
import { Additions } from '../../shared/record/Additions.jsx';
import { ExternalIds } from '../../shared/record/ExternalIds.jsx';
import { FactPairs } from '../../shared/record/FactPairs.jsx';
import { KnotLine, Knots } from '../../shared/record/Knots.jsx';
import { PrivateNote } from '../../shared/record/PrivateNote.jsx';
import { TimeIn } from '../../shared/ui/Time.jsx';
import { useSession } from '../session/SessionContext.jsx';
import { useVocabularies } from '../vocabularies/useVocabularies.js';
import { knotsOf } from './phases.js';
import { PlanTeam } from './PlanTeam.jsx';
import { PlanWhoSees } from './PlanWhoSees.jsx';

/** What is agreed, what was done, and how the support went along. @param {{ plan: any }} props */
export function PlanAbout({ plan }) {
  const t = useTranslate();
  return (
    <>
      <section className="card" aria-labelledby="plan-description">
        <header>
          <h2 id="plan-description">{t('supportPlans.show.description')}</h2>
        </header>
        <div className="card-body">
          {plan.description ? (
            <p className="text">{plan.description}</p>
          ) : (
            <p className="muted">{t('supportPlans.show.noDescription')}</p>
          )}
        </div>
      </section>
      <Additions place="support-plans.main" record={plan} />
      <section className="card" aria-labelledby="plan-history">
        <header>
          <h2 id="plan-history">{t('supportPlans.show.history')}</h2>
        </header>
        <Knots entries={knotsOf(plan.history ?? [])}>
          {(knot, index) => <PhaseKnot key={`${knot.on}-${index}`} knot={knot} />}
        </Knots>
      </section>
    </>
  );
}

const ICONS = /** @type {Partial<Record<import('./phases.js').Knot['said'], typeof Flag>>} */ ({
  closed: CheckCircle,
  lead: SyncAlt,
});

/** @param {{ knot: import('./phases.js').Knot }} props */
function PhaseKnot({ knot }) {
  const t = useTranslate();
  const { labelOf } = useVocabularies();
  const { said, on, phase, lead, by, organisation, reasonCode, reason } = knot;
  const what = t(`supportPlans.history.${said}`, {
    phase: labelOf('support-plan-phase', phase),
    name: lead?.name,
  });
  const who = [by, organisation?.name].filter(Boolean).join(', ');
  const why = [labelOf('support-plan-end-reason', reasonCode), reason].filter(Boolean).join(' · ');
  return (
    <KnotLine icon={ICONS[said] ?? Flag} what={what} on={on} who={who}>
      {why !== '' && <p className="text mid soft">{why}</p>}
    </KnotLine>
  );
}

/** Beside it: the team, the dates, one's own note, who sees what. @param {{ plan: any }} props */
export function PlanSide({ plan }) {
  const t = useTranslate();
  const { session } = useSession();
  const acting = session.organisation?.name;
  return (
    <>
      <PlanTeam plan={plan} />
      <Known plan={plan} />
      {acting && plan.internalDescription && (
        <PrivateNote title={t('supportPlans.show.internal', { organisation: acting })}>
          {plan.internalDescription}
        </PrivateNote>
      )}
      {acting && <ExternalIds ids={plan.externalIds} />}
      <PlanWhoSees plan={plan} />
    </>
  );
}

/** @param {{ plan: any }} props */
function Known({ plan }) {
  const t = useTranslate();
  const language = /** @type {'fr' | 'en'} */ (useLocale());
  const day = (/** @type {string | null} */ value) =>
    value && <time dateTime={value}>{formatDate(value, language)}</time>;
  const who = [plan.updatedBy?.name, plan.updatedBy?.organisation?.name].filter(Boolean).join(', ');
  return (
    <section className="card" aria-labelledby="plan-known">
      <header>
        <h2 id="plan-known">{t('supportPlans.show.about')}</h2>
      </header>
      <FactPairs
        facts={[
          [t('supportPlans.show.openedOn'), day(plan.openedOn)],
          [t('supportPlans.show.phaseOn'), !plan.closedOn && day(plan.phaseOn)],
          [t('supportPlans.show.closedOn'), day(plan.closedOn)],
        ]}
      />
      <p className="card-body small muted">
        <TimeIn
          message={who === '' ? 'supportPlans.show.updated' : 'supportPlans.show.updatedBy'}
          value={plan.updatedAt}
          params={{ who }}
        />
      </p>
    </section>
  );
}
