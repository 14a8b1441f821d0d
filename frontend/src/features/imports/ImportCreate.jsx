import ContentPaste from '@mui/icons-material/ContentPasteOutlined';
import UploadFile from '@mui/icons-material/UploadFileOutlined';
import { useTranslate } from 'ra-core';
import { useRef, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { RecordHeader } from '../../shared/record/RecordHeader.jsx';
import { RefusedPage } from '../../shared/ui/ErrorState.jsx';
import { Segmented } from '../../shared/ui/Segmented.jsx';
import { usePageTitle } from '../../shared/ui/usePageTitle.js';
import { useSession } from '../session/SessionContext.jsx';
import './imports.css';
import { ImportSteps } from './ImportSteps.jsx';
import { useImportActs } from './importsApi.js';
import { importPath } from './steps.js';

/** What can be brought in, in the order in which one refers to the other. */
const KINDS = ['actors', 'projects', 'events', 'support-plans', 'support-records'];

/** Fichier, before there is one: dropped, chosen or pasted. */
export default function ImportCreate() {
  const t = useTranslate();
  const navigate = useNavigate();
  const { can } = useSession();
  const { upload } = useImportActs();
  const kinds = KINDS.filter((one) => can(`${one}:write`));
  const [kind, setKind] = useState(kinds[0] ?? 'actors');
  const [sending, setSending] = useState('');
  const [error, setError] = useState('');
  usePageTitle(t('imports.add'));
  if (!can('imports:write')) return <RefusedPage />;

  const send = async (/** @type {Blob} */ file, /** @type {string} */ name) => {
    setSending(name);
    setError('');
    try {
      const one = await upload(kind, file, name);
      navigate(importPath(one.id, 'columns'));
    } catch (failure) {
      const problem = /** @type {any} */ (failure);
      setError(
        problem.status === 0
          ? t('shared.error.offline')
          : (problem.fields?.[0]?.detail ?? problem.problem?.detail ?? t('shared.error.unknown')),
      );
      setSending('');
    }
  };
  return (
    <>
      <RecordHeader trail={[{ to: '/imports', label: t('imports.title') }]} title={t('imports.add')} />
      <ImportSteps here="file" />
      <div className="import-body stack">
        {error !== '' && (
          <p className="banner danger" role="alert">
            {error}
          </p>
        )}
        {kinds.length > 1 && (
          <Segmented
            name="import-kind"
            legend={t('imports.file.what')}
            value={kind}
            options={kinds.map((value) => ({ value, label: t(`imports.kinds.${value}`) }))}
            onChange={setKind}
          />
        )}
        <DropZone onFile={(file) => send(file, file.name)} sending={sending} />
        <Paste
          disabled={sending !== ''}
          onText={(text) => send(new Blob([text]), t('imports.file.pasteName'))}
        />
        <p className="help">{t('imports.file.retained')}</p>
      </div>
    </>
  );
}

/** @param {{ onFile: (file: File) => void, sending: string }} props */
function DropZone({ onFile, sending }) {
  const t = useTranslate();
  const input = useRef(/** @type {HTMLInputElement | null} */ (null));
  const [over, setOver] = useState(false);
  return (
    // Dropping is a convenience of the mouse: the button below does the same for everyone.
    <div
      className={`card drop-zone ${over ? 'is-over' : ''}`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const [file] = event.dataTransfer.files;
        if (file && sending === '') onFile(file);
      }}
    >
      <UploadFile aria-hidden="true" sx={{ width: 32, height: 32 }} />
      {sending === '' ? (
        <>
          <p className="strong only-wide">{t('imports.file.drop')}</p>
          <p className="soft only-wide">{t('imports.file.dropOr')}</p>
          <button type="button" className="btn primary" onClick={() => input.current?.click()}>
            {t('imports.file.choose')}
          </button>
        </>
      ) : (
        <>
          <p className="strong" role="status">
            {t('imports.file.sending', { name: sending })}
          </p>
          <div className="progress unknown" aria-hidden="true">
            <span style={{ width: '30%' }} />
          </div>
        </>
      )}
      <input
        ref={input}
        type="file"
        hidden
        data-testid="file"
        accept=".csv,.tsv,.txt,.json,.jsonl,.ndjson,text/csv,application/json"
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          event.target.value = '';
          if (file) onFile(file);
        }}
      />
      <p className="help" id="file-help">
        {t('imports.file.accepted')}
      </p>
    </div>
  );
}

/** @param {{ disabled: boolean, onText: (text: string) => void }} props */
function Paste({ disabled, onText }) {
  const t = useTranslate();
  const [text, setText] = useState('');
  return (
    <details className="card paste">
      <summary>
        <ContentPaste aria-hidden="true" />
        {t('imports.file.paste')}
      </summary>
      <div className="stack">
        <div className="field">
          <label className="field-label" htmlFor="pasted">
            {t('imports.file.pasteLabel')}
          </label>
          <p className="help" id="pasted-help">
            {t('imports.file.pasteHelp')}
          </p>
          <textarea
            id="pasted"
            className="input"
            rows={8}
            spellCheck={false}
            aria-describedby="pasted-help"
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        </div>
        <div>
          <button
            type="button"
            className="btn out"
            disabled={disabled || text.trim() === ''}
            onClick={() => onText(text)}
          >
            {t('imports.file.usePasted')}
          </button>
        </div>
      </div>
    </details>
  );
}
