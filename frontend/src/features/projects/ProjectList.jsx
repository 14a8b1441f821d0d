import { ListBase, useListContext, useTranslate } from 'ra-core';
import { BulkActs } from '../../shared/list/BulkActs.jsx';
import { ColumnsMenu, useColumns } from '../../shared/list/ColumnsMenu.jsx';
import { DataTable } from '../../shared/list/DataTable.jsx';
import { ExportButton } from '../../shared/list/ExportButton.jsx';
import { ListBody, saidInPlace } from '../../shared/list/ListBody.jsx';
import { Pager } from '../../shared/list/Pager.jsx';
import { useListKeys } from '../../shared/list/useListKeys.js';
import { usePageTitle } from '../../shared/ui/usePageTitle.js';
import { useIsPhone } from '../../shared/useMediaQuery.js';
import { NoProject } from './NoProject.jsx';
import { ProjectBulkDialog } from './ProjectBulkDialog.jsx';
import { ProjectPhoneRows } from './ProjectPhoneRows.jsx';
import { DEFAULT_SORT, ProjectsHead } from './ProjectsHead.jsx';
import './projects.css';
import { INITIAL_COLUMNS, useProjectColumns } from './useProjectColumns.jsx';
import { useProjectFilters } from './useProjectFilters.js';

export default function ProjectList() {
  const t = useTranslate();
  usePageTitle(t('projects.title'));
  return (
    <ListBase
      resource="projects"
      sort={DEFAULT_SORT}
      perPage={25}
      disableSyncWithLocation={false}
      storeKey={false}
      queryOptions={saidInPlace}
    >
      <ProjectListPage />
    </ListBase>
  );
}

function ProjectListPage() {
  const t = useTranslate();
  const isPhone = useIsPhone();
  const { filterValues, sort, total } = useListContext();
  const filters = useProjectFilters(filterValues);
  const columns = useProjectColumns();
  const { shown, chosen, setChosen } = useColumns('projects', columns, INITIAL_COLUMNS);
  const activeId = useListKeys('projects');
  const isEmpty = total === 0 && Object.keys(filterValues).length === 0;
  const fileName = t('projects.exportName');

  return (
    <>
      <ProjectsHead view="list" filters={filters} bare={isEmpty}>
        {!isPhone && <ColumnsMenu columns={columns} chosen={chosen} onChange={setChosen} />}
        <ExportButton resource="projects" fileName={fileName} />
      </ProjectsHead>
      <section className="card table-card" aria-label={t('projects.title')}>
        <BulkActs resource="projects" fileName={fileName} dialog={ProjectBulkDialog} />
        <ListBody filters={filters} empty={<NoProject />} emptyFiltered="projects.emptyFiltered">
          {isPhone ? (
            <ProjectPhoneRows />
          ) : (
            <DataTable
              columns={shown}
              nameOf={(project) => project.title}
              activeId={activeId}
              caption={t('projects.table')}
            />
          )}
          <Pager sortedBy={t(`projects.sorts.${sort.field}`, { _: '' }) || undefined} />
        </ListBody>
      </section>
    </>
  );
}
