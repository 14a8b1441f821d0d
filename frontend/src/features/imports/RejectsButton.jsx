import FileDownload from '@mui/icons-material/FileDownloadOutlined';
import { useTranslate } from 'ra-core';
import { download } from '../../api/download.js';
import { useSay } from '../../shared/ui/useSay.js';

/**
 * The rejected rows as a file: their own columns and the reasons. In the foot of a wide screen, under
 * the rows of a phone: `place` says which.
 * @param {{ one: import('./importsApi.js').Import, count: number, place: 'only-wide' | 'only-phone' }} props
 */
export function RejectsButton({ one, count, place }) {
  const t = useTranslate();
  const { sayError } = useSay();
  const save = () =>
    download(`/imports/${encodeURIComponent(one.id)}/rejects`, {
      accept: 'text/csv',
      fallback: t('imports.rows.downloadName'),
    }).catch(sayError);
  return (
    <button
      type="button"
      className={`btn quiet ${place}`}
      title={t('imports.rows.downloadHelp')}
      onClick={save}
    >
      <FileDownload aria-hidden="true" />
      {t('imports.rows.download', { count })}
    </button>
  );
}
