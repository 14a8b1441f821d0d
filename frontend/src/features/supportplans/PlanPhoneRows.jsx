import ChevronRight from '@mui/icons-material/ChevronRightOutlined';
import { useListContext } from 'ra-core';
import { Link } from 'react-router-dom';
import { useVocabularies } from '../vocabularies/useVocabularies.js';
import { Phase } from './PhaseThread.jsx';

/** The list on a phone: project and object, then the phase; the whole row opens. */
export function PlanPhoneRows() {
  const { data = [] } = useListContext();
  const { labelOf } = useVocabularies();
  return (
    <ul className="phone-rows plan-phone-rows">
      {data.map((plan) => (
        <li key={plan.id}>
          <Phase phase={plan.phase} bare />
          <div>
            <Link className="record-link" to={`/support-plans/${plan.id}/show`}>
              {plan.name}
            </Link>
            <p className="mid soft ellipsis">
              {[labelOf('support-plan-phase', plan.phase), plan.lead.name].filter(Boolean).join(' · ')}
            </p>
          </div>
          <ChevronRight aria-hidden="true" />
        </li>
      ))}
    </ul>
  );
}
