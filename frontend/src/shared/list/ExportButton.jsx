import FileDownload from '@mui/icons-material/FileDownloadOutlined';
import { useListContext, useTranslate } from 'ra-core';
import { download } from '../../api/download.js';
import { useSay } from '../ui/useSay.js';

/** The file holds exactly the filtered list, in its order. @param {{ resource: string, fileName: string }} props */
export function ExportButton({ resource, fileName }) {
  const t = useTranslate();
  const { say, sayError } = useSay();
  const { filterValues, sort } = useListContext();
  const save = async () => {
    const order = `${sort.order === 'DESC' ? '-' : ''}${sort.field}`;
    try {
      await download(`/${resource}`, {
        query: { ...filterValues, sort: order },
        accept: 'text/csv',
        fallback: fileName,
      });
      say('shared.list.exported');
    } catch (failure) {
      sayError(failure);
    }
  };
  return (
    <button type="button" className="btn out dense" onClick={save}>
      <FileDownload fontSize="small" aria-hidden="true" />
      {t('shared.list.export')}
    </button>
  );
}
