import Route from '@mui/icons-material/RouteOutlined';
import { useTranslate } from 'ra-core';
import { Link } from 'react-router-dom';
import { EmptyState } from '../../shared/ui/EmptyState.jsx';
import { useSession } from '../session/SessionContext.jsx';

export function NoProject() {
  const t = useTranslate();
  const { can } = useSession();
  return (
    <EmptyState icon={Route} title={t('projects.empty')} text={t('projects.emptyText')}>
      {can('projects:write') && (
        <Link className="btn primary" to="/projects/create">
          {t('projects.add')}
        </Link>
      )}
    </EmptyState>
  );
}
