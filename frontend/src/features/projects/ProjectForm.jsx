import { useTranslate } from 'ra-core';
import { useWatch } from 'react-hook-form';
import { isoDay } from '../../shared/format.js';
import { ExternalIdsField } from '../../shared/form/ExternalIdsField.jsx';
import { FormSection } from '../../shared/form/FormFoot.jsx';
import { ChecksField, RadioField, SelectField, TextArea, TextField } from '../../shared/form/fields.jsx';
import { PickerField } from '../../shared/form/PickerField.jsx';
import { useRequired } from '../../shared/form/rules.js';
import { actorPicker } from '../actors/actorPicker.js';
import { territoryPicker } from '../territories/territoryPicker.js';
import { useVocabularies } from '../vocabularies/useVocabularies.js';
import { FactsField, HoldersField } from './ProjectRows.jsx';
import { originPicker } from './originPicker.js';
import { mayHaveBecome } from './progress.js';

/** What the lead organisation and the team write. @param {{ isNew: boolean }} props */
export function SharedFields({ isNew }) {
  return (
    <>
      <ProjectFields isNew={isNew} />
      <HoldersField />
      <FactsField />
      <PathFields />
      <SharingFields />
    </>
  );
}

/** @param {{ isNew: boolean }} props */
function ProjectFields({ isNew }) {
  const t = useTranslate();
  const { optionsOf } = useVocabularies();
  const required = useRequired();
  return (
    <FormSection id="project" title={t('projects.form.project')} help={t('projects.form.projectHelp')}>
      <TextField name="title" label={t('projects.form.title')} rules={required} maxLength={200} />
      <TextArea
        name="summary"
        label={t('projects.form.summary')}
        help={t('projects.form.summaryHelp')}
        maxLength={5000}
        optional
      />
      {isNew && (
        <div className="form-pair">
          <SelectField name="stage" label={t('projects.form.stage')} options={optionsOf('project-stage')} />
          <TextField
            name="changedOn"
            type="date"
            max={isoDay()}
            label={t('projects.form.changedOn')}
            optional
          />
        </div>
      )}
      <PickerField
        name="territory"
        label={t('projects.form.territory')}
        help={t('projects.form.territoryHelp')}
        optional
        {...territoryPicker}
      />
      <ChecksField name="themes" label={t('projects.form.themes')} options={optionsOf('theme')} optional />
      <SelectField
        name="legalForm"
        label={t('projects.form.legalForm')}
        help={t('projects.form.legalFormHelp')}
        optional
        empty={t('projects.form.choose')}
        options={optionsOf('legal-form')}
      />
    </FormSection>
  );
}

/** Where the project comes from, and the organisation that came of it. */
function PathFields() {
  const t = useTranslate();
  const stage = useWatch({ name: 'stage' });
  const picker = originPicker((kind) => t(`projects.form.origins.${kind}`), t('projects.show.originHidden'));
  return (
    <FormSection id="path" title={t('projects.form.path')}>
      <PickerField
        name="origin"
        label={t('projects.form.origin')}
        help={t('projects.form.originHelp')}
        optional
        {...picker}
      />
      {mayHaveBecome(stage) && (
        <PickerField
          name="became"
          label={t('projects.form.became')}
          help={t('projects.form.becameHelp')}
          optional
          {...actorPicker('organisation')}
        />
      )}
    </FormSection>
  );
}

function SharingFields() {
  const t = useTranslate();
  return (
    <FormSection id="sharing" title={t('projects.form.sharing')} help={t('projects.form.sharingHelp')}>
      <RadioField
        name="visibility"
        label={t('projects.form.visibility')}
        options={[
          { value: 'network', label: t('projects.form.visibilityNetwork') },
          { value: 'public', label: t('projects.form.visibilityPublic') },
        ]}
      />
    </FormSection>
  );
}

/** What the reader's organisation alone sees. @param {{ acting: string }} props */
export function OwnFields({ acting }) {
  const t = useTranslate();
  return (
    <FormSection
      id="own"
      title={t('projects.form.own', { organisation: acting })}
      help={t('projects.form.ownHelp')}
    >
      <TextArea name="internalDescription" label={t('projects.form.internalDescription')} optional />
      <ExternalIdsField />
    </FormSection>
  );
}
