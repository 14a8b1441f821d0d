import { useQueryClient } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { ifMatch, json, request } from '../../api/client.js';
import { PrivateNote } from '../../shared/record/PrivateNote.jsx';
import { ConfirmDialog } from '../../shared/ui/ConfirmDialog.jsx';
import { TimeIn } from '../../shared/ui/Time.jsx';
import { useSay } from '../../shared/ui/useSay.js';

/** The private note, read on demand: each reading is written into the journal. @param {{ record: any, writes: boolean }} props */
export function NoteCard({ record, writes }) {
  const t = useTranslate();
  const { say, sayError } = useSay();
  const queryClient = useQueryClient();
  const [text, setText] = useState(/** @type {string | null} */ (null));
  const [earlier, setEarlier] = useState(/** @type {any[] | null} */ (null));
  const [erasing, setErasing] = useState(false);
  const path = `/support-records/${record.id}/private-note`;
  const read = async () => setText((await json('GET', path)).text ?? '');
  const readEarlier = async () => setEarlier((await json('GET', `${path}/revisions`)).items);
  const erase = async () => {
    try {
      await request('DELETE', path, { headers: ifMatch(record.version) });
      setErasing(false);
      await queryClient.invalidateQueries({ queryKey: ['support-records'] });
      say('supportRecords.note.erased');
    } catch (failure) {
      setErasing(false);
      await queryClient.invalidateQueries({ queryKey: ['support-records'] });
      sayError(failure);
    }
  };
  return (
    <PrivateNote title={t('supportRecords.note.title', { organisation: record.organisation?.name })}>
      {text === null ? <p>{t('supportRecords.note.help')}</p> : <p className="text">{text}</p>}
      {earlier?.map((one, index) => (
        <div key={index}>
          <p className="small">
            <TimeIn
              message={one.by ? 'supportRecords.earlier.replacedBy' : 'supportRecords.earlier.replaced'}
              value={one.replacedAt}
              params={{ who: one.by }}
            />
          </p>
          <p className="text">{one.text}</p>
        </div>
      ))}
      {earlier?.length === 0 && <p className="small">{t('supportRecords.note.noEarlier')}</p>}
      <p className="row wrap note-acts">
        {text === null ? (
          <button type="button" className="btn out dense" onClick={() => read().catch(sayError)}>
            {t('supportRecords.note.read')}
          </button>
        ) : (
          earlier === null && (
            <button type="button" className="btn out dense" onClick={() => readEarlier().catch(sayError)}>
              {t('supportRecords.note.readEarlier')}
            </button>
          )
        )}
        {writes && (
          <button type="button" className="btn dense" onClick={() => setErasing(true)}>
            {t('supportRecords.note.erase')}
          </button>
        )}
      </p>
      {erasing && (
        <ConfirmDialog
          title={t('supportRecords.note.erase')}
          text={t('supportRecords.note.eraseText')}
          confirm={t('supportRecords.note.erase')}
          onConfirm={erase}
          onClose={() => setErasing(false)}
        />
      )}
    </PrivateNote>
  );
}
