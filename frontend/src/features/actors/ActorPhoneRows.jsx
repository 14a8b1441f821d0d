import ChevronRight from '@mui/icons-material/ChevronRightOutlined';
import { useListContext } from 'ra-core';
import { Link } from 'react-router-dom';
import { Avatar } from '../../shared/ui/Avatar.jsx';
import { useVocabularies } from '../vocabularies/useVocabularies.js';

/** The list on a phone: name, then role and commune; the whole row opens. */
export function ActorPhoneRows() {
  const { data = [] } = useListContext();
  const { labelOf } = useVocabularies();
  return (
    <ul className="phone-rows">
      {data.map((actor) => (
        <li key={actor.id}>
          <Avatar name={actor.name} square={actor.type === 'organisation'} large />
          <div>
            <Link className="record-link" to={`/actors/${actor.id}/show`}>
              {actor.name}
            </Link>
            <p className="mid soft ellipsis">
              {[labelOf('actor-role', actor.roles?.[0]), actor.address?.municipality?.name]
                .filter(Boolean)
                .join(' · ')}
            </p>
          </div>
          <ChevronRight aria-hidden="true" />
        </li>
      ))}
    </ul>
  );
}
