import Archive from '@mui/icons-material/ArchiveOutlined';
import Business from '@mui/icons-material/BusinessOutlined';
import Edit from '@mui/icons-material/EditOutlined';
import Flag from '@mui/icons-material/FlagOutlined';
import Person from '@mui/icons-material/PersonOutlined';
import Place from '@mui/icons-material/PlaceOutlined';
import { useGetOne, useTranslate } from 'ra-core';
import { Fragment, useState } from 'react';
import { Link, useParams } from 'react-router-dom';
import { Additions } from '../../shared/record/Additions.jsx';
import { ArchivedBanner } from '../../shared/record/ArchivedBanner.jsx';
import { RecordHeader } from '../../shared/record/RecordHeader.jsx';
import { useArchiving } from '../../shared/record/useArchiving.js';
import { ErrorState } from '../../shared/ui/ErrorState.jsx';
import { PageSkeleton } from '../../shared/ui/PageSkeleton.jsx';
import { usePageTitle } from '../../shared/ui/usePageTitle.js';
import { VisibilityTag } from '../../shared/ui/VisibilityTag.jsx';
import { useSession } from '../session/SessionContext.jsx';
import { ChangeDialog } from './ChangeDialog.jsx';
import { ProjectAbout } from './ProjectAbout.jsx';
import { ProjectSide } from './ProjectSide.jsx';
import './projects.css';
import { StageThread } from './StageThread.jsx';
import { StatusTag } from './StatusTag.jsx';
import { holderNames } from './useProjectColumns.jsx';

export default function ProjectShow() {
  const { id } = useParams();
  const { data, error, isPending, refetch } = useGetOne('projects', { id: /** @type {string} */ (id) });
  usePageTitle(data?.title);
  if (error) return <ErrorState error={error} sentence="shared.error.record" onRetry={() => refetch()} />;
  if (isPending) return <PageSkeleton />;
  return <ProjectPage project={data} />;
}

/** @param {{ project: any }} props */
function ProjectPage({ project }) {
  const t = useTranslate();
  const { can } = useSession();
  const [asked, setAsked] = useState(/** @type {import('./ChangeDialog.jsx').Asked | null} */ (null));
  const movable = project.editable && !project.archivedAt && can('projects:write');
  const holders = holderNames(project).join(', ');
  return (
    <>
      <RecordHeader
        trail={[{ to: '/projects', label: t('projects.title') }]}
        here={project.territory?.name}
        title={project.title}
        facts={[
          <StatusTag key="status" status={project.status} />,
          project.territory && <Fact key="place" icon={Place} text={project.territory.name} />,
          holders !== '' && <Fact key="holders" icon={Person} text={holders} />,
          <Fact key="lead" icon={Business} text={project.lead?.name} />,
          <VisibilityTag key="visibility" visibility={project.visibility} long />,
        ]}
      >
        <ProjectActs project={project} movable={movable} onStatus={() => setAsked({ what: 'status' })} />
      </RecordHeader>
      <ArchivedBanner resource="projects" record={project} name={project.title} />
      <StageThread
        stage={project.stage}
        onMove={movable ? (stage) => setAsked({ what: 'stage', to: stage }) : undefined}
      />
      <div className="columns">
        <div className="stack">
          <ProjectAbout project={project} />
        </div>
        <div className="stack">
          <Additions place="projects.side" record={project} />
          <ProjectSide project={project} />
        </div>
      </div>
      {asked && <ChangeDialog project={project} asked={asked} onClose={() => setAsked(null)} />}
    </>
  );
}

/** @param {{ icon: typeof Place, text: string }} props */
function Fact({ icon: Icon, text }) {
  return (
    <Fragment>
      <Icon fontSize="small" aria-hidden="true" />
      {text}
    </Fragment>
  );
}

/** @param {{ project: any, movable: boolean, onStatus: () => void }} props */
function ProjectActs({ project, movable, onStatus }) {
  const t = useTranslate();
  const { session, can } = useSession();
  const { archive } = useArchiving('projects', project, project.title);
  if (!can('projects:write') || project.archivedAt || !session.organisation) return null;
  return (
    <>
      {!project.editable && (
        <span className="mid muted">{t('shared.notEditable', { names: project.lead?.name })}</span>
      )}
      {movable && (
        <button type="button" className="btn out" onClick={onStatus}>
          <Flag fontSize="small" aria-hidden="true" />
          {t('projects.change.statusAct')}
        </button>
      )}
      <Link className="btn out" to={`/projects/${project.id}`}>
        <Edit fontSize="small" aria-hidden="true" />
        {t(project.editable ? 'projects.edit' : 'projects.editOwn')}
      </Link>
      {movable && (
        <button type="button" className="btn" onClick={archive}>
          <Archive fontSize="small" aria-hidden="true" />
          {t('projects.archive')}
        </button>
      )}
    </>
  );
}
