import { useLocale, useTranslate } from 'ra-core';
import { useMemo } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { Link } from 'react-router-dom';
import { isoDay } from '../../shared/format.js';
import { FormSection } from '../../shared/form/FormFoot.jsx';
import { SelectField, TextField } from '../../shared/form/fields.jsx';
import { PickerField } from '../../shared/form/PickerField.jsx';
import { Rows } from '../../shared/form/Rows.jsx';
import { useRequired } from '../../shared/form/rules.js';
import { actorPicker } from '../actors/actorPicker.js';
import { useVocabularies } from '../vocabularies/useVocabularies.js';
import { isMoney, parseValue } from './amounts.js';

/** Persons and organisations that carry the project, each with its dates. */
export function HoldersField() {
  const t = useTranslate();
  const { optionsOf } = useVocabularies();
  const { getValues } = useFormContext();
  const ends = (/** @type {string} */ path) => ({
    validate: (/** @type {string} */ to) =>
      to === '' || to >= getValues(`${path}.from`) || t('projects.form.endsBefore'),
  });
  return (
    <FormSection id="holders" title={t('projects.form.holders')} help={t('projects.form.holdersHelp')}>
      <Rows
        name="holders"
        blank={{ actor: null, role: 'holder', from: '', to: '' }}
        add={t('projects.form.addHolder')}
        remove={t('projects.form.removeHolder')}
        max={50}
      >
        {(path) => (
          <>
            <div className="form-pair">
              <PickerField name={`${path}.actor`} label={t('projects.form.holder')} {...actorPicker()} />
              <SelectField
                name={`${path}.role`}
                label={t('projects.form.holderRole')}
                options={optionsOf('holder-role')}
              />
            </div>
            <div className="form-pair">
              <TextField name={`${path}.from`} type="date" label={t('projects.form.holderFrom')} optional />
              <TextField
                name={`${path}.to`}
                type="date"
                label={t('projects.form.holderTo')}
                rules={ends(path)}
                optional
              />
            </div>
          </>
        )}
      </Rows>
      <p className="help">
        {t('projects.form.unknownHolder')}{' '}
        <Link to="/actors/create?type=person" target="_blank">
          {t('projects.form.createHolder')} {t('shared.newTab')}
        </Link>
      </p>
    </FormSection>
  );
}

/** Figures on a day: jobs, volunteers, funding. */
export function FactsField() {
  const t = useTranslate();
  return (
    <FormSection id="facts" title={t('projects.form.facts')} help={t('projects.form.factsHelp')}>
      <Rows
        name="facts"
        blank={{ kind: 'jobs', value: '', on: isoDay(), source: '' }}
        add={t('projects.form.addFact')}
        remove={t('projects.form.removeFact')}
      >
        {(path) => <FactRow path={path} />}
      </Rows>
    </FormSection>
  );
}

/** @param {{ path: string }} props */
function FactRow({ path }) {
  const t = useTranslate();
  const language = useLocale();
  const { optionsOf } = useVocabularies();
  const required = useRequired();
  const kind = useWatch({ name: `${path}.kind` });
  const { getValues } = useFormContext();
  const value = useMemo(
    () => ({
      validate: (/** @type {string} */ text) =>
        parseValue(getValues(`${path}.kind`), text) !== null ||
        t(isMoney(getValues(`${path}.kind`)) ? 'projects.form.moneyWrong' : 'projects.form.peopleWrong'),
    }),
    [t, getValues, path],
  );
  return (
    <>
      <div className="form-three">
        <SelectField
          name={`${path}.kind`}
          label={t('projects.form.factKind')}
          options={optionsOf('project-fact')}
        />
        <TextField
          name={`${path}.value`}
          label={t(isMoney(kind) ? 'projects.form.factMoney' : 'projects.form.factPeople')}
          inputMode={isMoney(kind) ? 'decimal' : 'numeric'}
          rules={value}
          lang={language}
        />
        <TextField
          name={`${path}.on`}
          type="date"
          max={isoDay()}
          label={t('projects.form.factOn')}
          rules={required}
        />
      </div>
      <TextField
        name={`${path}.source`}
        label={t('projects.form.factSource')}
        help={t('projects.form.factSourceHelp')}
        maxLength={300}
        optional
      />
    </>
  );
}
