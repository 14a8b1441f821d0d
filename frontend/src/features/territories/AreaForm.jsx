import { useTranslate } from 'ra-core';
import { useCallback, useMemo, useState } from 'react';
import { useController, useFormContext, useWatch } from 'react-hook-form';
import { json } from '../../api/client.js';
import { TextArea, TextField } from '../../shared/form/fields.jsx';
import { FormSection } from '../../shared/form/FormFoot.jsx';
import { PickerListField } from '../../shared/form/PickerField.jsx';
import { useSay } from '../../shared/ui/useSay.js';
import { withCommunes } from './areaForm.js';
import { municipalityPicker, searchTerritories } from './territoryPicker.js';

/** The words of the fields, in the order of the page; and a value in words. */
export function useAreaWords() {
  const t = useTranslate();
  const labels = useMemo(
    () => ({
      name: t('territories.form.name'),
      description: t('territories.form.description'),
      municipalities: t('territories.form.municipalities'),
    }),
    [t],
  );
  const say = useCallback(
    /** @param {string} field @param {any} value */
    (field, value) =>
      field === 'municipalities'
        ? value.map((/** @type {{ name: string }} */ { name }) => name).join(', ')
        : String(value ?? ''),
    [],
  );
  return { labels, say };
}

/** Name, description, communes. */
export function AreaFields() {
  const t = useTranslate();
  const { control } = useFormContext();
  useController({
    name: 'municipalities',
    control,
    rules: { validate: (chosen) => chosen.length > 0 || t('territories.form.needOne') },
  });
  const chosen = useWatch({ name: 'municipalities' });
  return (
    <>
      <FormSection id="area-name" title={t('territories.kind.area')}>
        <TextField
          name="name"
          label={t('territories.form.name')}
          help={t('territories.form.nameHelp')}
          maxLength={200}
          rules={{ required: t('shared.form.required') }}
        />
        <TextArea
          name="description"
          label={t('territories.form.description')}
          help={t('territories.form.descriptionHelp')}
          maxLength={2000}
          optional
        />
      </FormSection>
      <FormSection
        id="area-communes"
        title={t('territories.form.municipalities')}
        help={t('territories.form.chosen', { count: chosen.length })}
      >
        <PickerListField
          name="municipalities"
          label={t('territories.form.municipalities')}
          help={t('territories.form.municipalitiesHelp')}
          {...municipalityPicker}
        />
        <WholeTerritory />
      </FormSection>
    </>
  );
}

/** Adds every commune of an EPCI, a department or another area at once. */
function WholeTerritory() {
  const t = useTranslate();
  const { getValues, setValue } = useFormContext();
  const { say, sayError } = useSay();
  const [text, setText] = useState('');
  const [found, setFound] = useState(/** @type {import('./territoryPicker.js').Territory[]} */ ([]));

  const look = async () => {
    if (text.trim().length < 2) return;
    const all = await searchTerritories(text.trim()).catch(() => []);
    setFound(all.filter(({ kind }) => kind !== 'municipality'));
  };
  const add = async (/** @type {string} */ ref) => {
    try {
      const before = getValues('municipalities');
      const query = { kind: 'municipality', limit: 200 };
      /** @type {any[]} */
      const communes = [];
      let cursor;
      do {
        const page = await json('GET', `/territories/${encodeURIComponent(ref)}/children`, {
          query: { ...query, cursor },
        });
        communes.push(...page.items);
        cursor = page.nextCursor ?? undefined;
      } while (cursor !== undefined);
      const after = withCommunes(
        before,
        communes.map(({ ref: code, name }) => ({ ref: code, name })),
      );
      setValue('municipalities', after, { shouldDirty: true, shouldValidate: after.length > 0 });
      say('territories.form.bulkAdded', { count: after.length - before.length });
      setFound([]);
      setText('');
    } catch (failure) {
      sayError(failure);
    }
  };
  return (
    <div className="field">
      <label className="field-label" htmlFor="whole-territory">
        {t('territories.form.bulk')} <span className="optional">{t('shared.optional')}</span>
      </label>
      <p className="help" id="whole-territory-help">
        {t('territories.form.bulkHelp')}
      </p>
      <div className="row">
        <input
          id="whole-territory"
          type="search"
          className="input"
          aria-describedby="whole-territory-help"
          value={text}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault(); // it searches; it does not save the form
            look();
          }}
        />
        <button type="button" className="btn out" onClick={look}>
          {t('shared.list.search')}
        </button>
      </div>
      {found.length > 0 && (
        <ul className="lines found">
          {found.map(({ ref, name, kind }) => (
            <li key={ref}>
              <span className="grow">
                {name} <span className="help">· {t(`territories.kind.${kind}`)}</span>
              </span>
              <button
                type="button"
                className="btn quiet dense"
                aria-label={`${t('territories.form.bulkAdd')} : ${name}`}
                onClick={() => add(ref)}
              >
                {t('territories.form.bulkAdd')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
