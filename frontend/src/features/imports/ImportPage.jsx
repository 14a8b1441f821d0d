import { useTranslate } from 'ra-core';
import { Navigate, useParams } from 'react-router-dom';
import { RecordHeader } from '../../shared/record/RecordHeader.jsx';
import { ErrorState } from '../../shared/ui/ErrorState.jsx';
import { PageSkeleton } from '../../shared/ui/PageSkeleton.jsx';
import { usePageTitle } from '../../shared/ui/usePageTitle.js';
import { useSession } from '../session/SessionContext.jsx';
import { ColumnsStep } from './ColumnsStep.jsx';
import { FileStep } from './FileStep.jsx';
import { ImportFacts } from './ImportFacts.jsx';
import { ImportSteps } from './ImportSteps.jsx';
import './imports.css';
import { useImport } from './importsApi.js';
import { ResultStep } from './ResultStep.jsx';
import { currentStep, importPath, isReachable, STEPS } from './steps.js';
import { TrialStep } from './TrialStep.jsx';

const BODIES = { file: FileStep, columns: ColumnsStep, trial: TrialStep, result: ResultStep };

/** One import: its file, its columns, its dry run, its result. The address says which. */
export default function ImportPage() {
  const { id = '', step } = useParams();
  const { data: one, error, isPending, refetch } = useImport(id);
  usePageTitle(one?.fileName);
  if (error && one === undefined) {
    return <ErrorState error={error} sentence="imports.loading" onRetry={() => refetch()} />;
  }
  if (isPending) return <PageSkeleton />;
  const here = STEPS.find((known) => known === step);
  if (here === undefined || !isReachable(one, here)) {
    return <Navigate to={importPath(id, currentStep(one))} replace />;
  }
  return <Steps one={one} here={here} />;
}

/** @param {{ one: import('./importsApi.js').Import, here: import('./steps.js').Step }} props */
function Steps({ one, here }) {
  const t = useTranslate();
  const { can } = useSession();
  const Body = BODIES[here];
  return (
    <>
      <RecordHeader
        trail={[{ to: '/imports', label: t('imports.title') }]}
        here={t(`imports.kinds.${one.kind}`, { _: one.kind })}
        title={one.fileName}
      >
        <ImportFacts one={one} />
      </RecordHeader>
      <ImportSteps one={one} here={here} />
      <div className="import-body stack">
        <Body one={one} mayWrite={can('imports:write')} />
      </div>
    </>
  );
}
