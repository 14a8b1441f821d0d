import { useLocale, useTranslate } from 'ra-core';
import { useState } from 'react';
import { FormProvider, useForm } from 'react-hook-form';
import { Link, useNavigate } from 'react-router-dom';
import { useSay } from '../../shared/ui/useSay.js';
import { ColumnsTable } from './ColumnsTable.jsx';
import { ImportOptions } from './ImportOptions.jsx';
import { useImportActs } from './importsApi.js';
import { mappedCount, mappingFaults } from './mapping.js';
import { importPath } from './steps.js';

/** @typedef {import('./importsApi.js').Import} Import */

/** Colonnes: which field each column fills, and what to do with records already known. @param {{ one: Import, mayWrite: boolean }} props */
export function ColumnsStep({ one, mayWrite }) {
  const editable = mayWrite && !one.erased && !['running', 'committed'].includes(one.state);
  // Settings that were changed elsewhere (the file read another way) start the form anew.
  const key = `${one.id} ${one.detected.columns.map(({ name }) => name).join('\u0000')}`;
  return editable ? <Editor key={key} one={one} /> : <ReadOnly one={one} />;
}

/** @param {{ one: Import }} props */
function ReadOnly({ one }) {
  const t = useTranslate();
  return (
    <>
      {one.state === 'committed' && <p className="banner">{t('imports.mapping.readOnly')}</p>}
      <ColumnsTable one={one} mapping={one.settings.mapping} />
    </>
  );
}

const OPTIONS = ['strategy', 'onDuplicate', 'replaceIdentity', 'atomic', 'source'];

/** @param {Import} one */
const optionsOf = ({ settings }) => Object.fromEntries(OPTIONS.map((name) => [name, settings[name] ?? '']));

/** @param {{ one: Import }} props */
function Editor({ one }) {
  const t = useTranslate();
  const language = /** @type {'fr' | 'en'} */ (useLocale());
  const navigate = useNavigate();
  const { saveSettings, start } = useImportActs();
  const { sayError } = useSay();
  const [mapping, setMapping] = useState(one.settings.mapping);
  const form = useForm({ defaultValues: optionsOf(one) });
  const { isSubmitting } = form.formState;
  const { missing, twice } = mappingFaults(mapping, one.fields);
  const columns = one.detected.columns.length;

  const onTry = form.handleSubmit(async ({ source, ...options }) => {
    try {
      await saveSettings(one, { ...one.settings, ...options, source: source || null, mapping });
      await start(one.id, { mode: 'validate' });
      navigate(importPath(one.id, 'trial'));
    } catch (failure) {
      sayError(failure);
    }
  });
  return (
    <FormProvider {...form}>
      <form className="stack" noValidate onSubmit={onTry}>
        {columns === 1 && (
          <p className="banner warn">
            {t('imports.file.oneColumn')} <Link to={importPath(one.id, 'file')}>{t('imports.file.fix')}</Link>
          </p>
        )}
        <div>
          <p role="status">
            <strong>
              {t('imports.mapping.recognised', { count: mappedCount(mapping), total: columns })}
            </strong>{' '}
            <span className="soft">{t('imports.mapping.explain')}</span>
          </p>
        </div>
        {[
          ...missing.map((field) => t('imports.mapping.missing', { field: field.label[language] })),
          ...twice.map(({ field, columns: names }) =>
            t('imports.mapping.twice', { field: field.label[language], columns: names.join(', ') }),
          ),
        ].map((sentence) => (
          <p key={sentence} className="banner danger" role="status">
            {sentence}
          </p>
        ))}
        <ColumnsTable
          one={one}
          mapping={mapping}
          onMap={(column, field) => setMapping({ ...mapping, [column]: field })}
        />
        <ImportOptions withSource={Object.values(mapping).includes('externalId')} />
        <div className="form-foot">
          <span className="grow soft foot-note">{t('imports.trial.nothing')}</span>
          <Link className="btn" to={importPath(one.id, 'file')}>
            {t('imports.file.fix')}
          </Link>
          <button
            type="submit"
            className="btn primary"
            aria-disabled={isSubmitting}
            disabled={missing.length > 0 || twice.length > 0}
          >
            {t('imports.trial.start')}
          </button>
        </div>
      </form>
    </FormProvider>
  );
}
