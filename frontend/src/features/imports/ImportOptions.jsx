import { useTranslate } from 'ra-core';
import { Controller, useFormContext } from 'react-hook-form';
import { CheckField, RadioField, SelectField, TextField } from '../../shared/form/fields.jsx';

const STRATEGIES = ['upsert', 'create', 'update'];
const DUPLICATES = ['update', 'skip', 'fail', 'keep-both'];

/**
 * What to do with records already known. The usual answers are set; few people open this.
 * @param {{ withSource: boolean }} props `withSource` when a column gives identifiers of a source
 */
export function ImportOptions({ withSource }) {
  const t = useTranslate();
  const { control } = useFormContext();
  const optionsOf = (/** @type {string} */ group, /** @type {string[]} */ values) =>
    values.map((value) => ({ value, label: t(`imports.options.${group}.${value}`) }));
  return (
    <section className="card form-section" aria-labelledby="import-options">
      <h2 id="import-options">{t('imports.options.title')}</h2>
      <RadioField
        name="strategy"
        label={t('imports.options.strategy')}
        options={optionsOf('strategies', STRATEGIES)}
      />
      {withSource && (
        <TextField
          name="source"
          label={t('imports.options.source')}
          help={t('imports.options.sourceHelp')}
          maxLength={60}
          rules={{
            pattern: { value: /^[a-z0-9]+([._-][a-z0-9]+)*$/, message: t('imports.options.sourceFormat') },
          }}
        />
      )}
      <details className="more-options">
        <summary>{t('imports.options.more')}</summary>
        <div className="stack">
          <SelectField
            name="onDuplicate"
            label={t('imports.options.onDuplicate')}
            options={optionsOf('duplicates', DUPLICATES)}
          />
          <CheckField
            name="replaceIdentity"
            label={t('imports.options.replaceIdentity')}
            help={t('imports.options.replaceIdentityHelp')}
          />
          <Controller
            name="atomic"
            control={control}
            render={({ field }) => (
              <div className="field">
                <label className="choice">
                  <input
                    type="checkbox"
                    className="check"
                    aria-describedby="atomic-help"
                    checked={field.value === 'all'}
                    onChange={(event) => field.onChange(event.target.checked ? 'all' : 'row')}
                  />
                  {t('imports.options.all')}
                </label>
                <p className="help" id="atomic-help">
                  {t('imports.options.allHelp')}
                </p>
              </div>
            )}
          />
        </div>
      </details>
    </section>
  );
}
