import ChevronLeft from '@mui/icons-material/ChevronLeftOutlined';
import ChevronRight from '@mui/icons-material/ChevronRightOutlined';
import { useListContext, useTranslate } from 'ra-core';

const SIZES = [25, 50, 100, 200];

/** @param {{ sortedBy?: string }} props the words of the current order */
export function Pager({ sortedBy }) {
  const t = useTranslate();
  const { page, perPage, total = 0, setPage, setPerPage, hasNextPage, hasPreviousPage } = useListContext();
  const from = (page - 1) * perPage + 1;
  const to = Math.min(page * perPage, total);
  const larger = SIZES.find((size) => size > perPage);
  const order = sortedBy ? ` · ${t('shared.list.sortedBy', { name: sortedBy })}` : '';
  return (
    <div className="pager">
      <span className="grow soft" role="status">
        {t('shared.list.range', { from, to, total })}
        {order}
      </span>
      {larger !== undefined && total > perPage && (
        <button type="button" className="link-btn" onClick={() => setPerPage(larger)}>
          {t('shared.list.perPage', { count: larger })}
        </button>
      )}
      {total > perPage && (
        <span className="row">
          <button
            type="button"
            className="icon-btn"
            aria-label={t('shared.list.previous')}
            disabled={!hasPreviousPage}
            onClick={() => setPage(page - 1)}
          >
            <ChevronLeft aria-hidden="true" />
          </button>
          <button
            type="button"
            className="icon-btn"
            aria-label={t('shared.list.next')}
            disabled={!hasNextPage}
            onClick={() => setPage(page + 1)}
          >
            <ChevronRight aria-hidden="true" />
          </button>
        </span>
      )}
    </div>
  );
}
