import { useTranslate } from 'ra-core';
import { useWatch } from 'react-hook-form';
import { ExternalIdsField } from '../../shared/form/ExternalIdsField.jsx';
import { FormSection } from '../../shared/form/FormFoot.jsx';
import {
  CheckField,
  ChecksField,
  RadioField,
  SelectField,
  TextArea,
  TextField,
} from '../../shared/form/fields.jsx';
import { PickerField, PickerListField } from '../../shared/form/PickerField.jsx';
import { municipalityPicker, territoryPicker } from '../territories/territoryPicker.js';
import { useVocabularies } from '../vocabularies/useVocabularies.js';
import { actorPicker } from './actorPicker.js';
import { ContactsField, LinksField } from './ActorRows.jsx';
import { useIdentifierRules } from './identifierRules.js';

/** The fields that the network shares. @param {{ isNew: boolean, acting: string }} props */
export function SharedFields({ isNew, acting }) {
  const type = useWatch({ name: 'type' });
  return (
    <>
      {type === 'person' ? <PersonIdentity isNew={isNew} /> : <OrganisationIdentity isNew={isNew} />}
      <RolesAndThemes />
      <PlaceFields />
      <LinksField />
      <SharingFields acting={acting} />
    </>
  );
}

/** Nature is chosen once: a person never becomes an organisation. */
function TypeField() {
  const t = useTranslate();
  return (
    <RadioField
      name="type"
      label={t('actors.form.type')}
      options={[
        { value: 'organisation', label: t('actors.form.typeOrganisation') },
        { value: 'person', label: t('actors.form.typePerson') },
      ]}
    />
  );
}

/** @param {{ isNew: boolean }} props */
function OrganisationIdentity({ isNew }) {
  const t = useTranslate();
  const { optionsOf } = useVocabularies();
  const rules = useIdentifierRules();
  return (
    <FormSection id="identity" title={t('actors.form.identity')}>
      {isNew && <TypeField />}
      <TextField name="name" label={t('actors.form.name')} rules={rules.required} />
      <div className="form-pair">
        <TextField name="acronym" label={t('actors.form.acronym')} optional />
        <SelectField
          name="legalForm"
          label={t('actors.form.legalForm')}
          optional
          empty={t('actors.form.choose')}
          options={optionsOf('legal-form')}
        />
      </div>
      <TextField
        name="siret"
        label={t('actors.form.siret')}
        help={t('actors.form.siretHelp')}
        inputMode="numeric"
        rules={rules.siret}
        optional
      />
      <div className="form-pair">
        <TextField
          name="siren"
          label={t('actors.form.siren')}
          help={t('actors.form.sirenHelp')}
          inputMode="numeric"
          rules={rules.siren}
          optional
        />
        <TextField
          name="rna"
          label={t('actors.form.rna')}
          help={t('actors.form.rnaHelp')}
          rules={rules.rna}
          optional
        />
      </div>
      <PickerField name="parent" label={t('actors.form.parent')} optional {...actorPicker('organisation')} />
      <CheckField name="esus" label={t('actors.form.esus')} />
    </FormSection>
  );
}

/** @param {{ isNew: boolean }} props */
function PersonIdentity({ isNew }) {
  const t = useTranslate();
  const { optionsOf } = useVocabularies();
  const rules = useIdentifierRules();
  return (
    <FormSection id="identity" title={t('actors.form.identity')}>
      {isNew && <TypeField />}
      <div className="form-pair">
        <TextField name="givenName" label={t('actors.form.givenName')} optional />
        <TextField name="familyName" label={t('actors.form.familyName')} rules={rules.required} />
      </div>
      <SelectField
        name="formOfAddress"
        label={t('actors.form.formOfAddress')}
        help={t('actors.form.formOfAddressHelp')}
        optional
        empty={t('actors.form.choose')}
        options={optionsOf('form-of-address')}
      />
    </FormSection>
  );
}

function RolesAndThemes() {
  const t = useTranslate();
  const { optionsOf } = useVocabularies();
  return (
    <FormSection id="roles-themes" title={t('actors.form.roleSection')}>
      <ChecksField name="roles" label={t('actors.form.roles')} options={optionsOf('actor-role')} optional />
      <ChecksField name="themes" label={t('actors.form.themes')} options={optionsOf('theme')} optional />
      <TextField name="skills" label={t('actors.form.skills')} help={t('actors.form.skillsHelp')} optional />
      <TextArea
        name="publicDescription"
        label={t('actors.form.publicDescription')}
        help={t('actors.form.publicDescriptionHelp')}
        optional
      />
    </FormSection>
  );
}

function PlaceFields() {
  const t = useTranslate();
  return (
    <FormSection id="place" title={t('actors.form.place')}>
      <PickerField
        name="address.municipality"
        label={t('actors.form.municipality')}
        help={t('actors.form.municipalityHelp')}
        optional
        {...municipalityPicker}
      />
      <TextField name="address.street" label={t('actors.form.street')} optional />
      <TextField name="address.complement" label={t('actors.form.complement')} optional />
      <div className="form-pair">
        <TextField name="address.postcode" label={t('actors.form.postcode')} inputMode="numeric" optional />
        <TextField name="address.city" label={t('actors.form.city')} optional />
      </div>
      <PickerListField
        name="territories"
        label={t('actors.form.territories')}
        help={t('actors.form.territoriesHelp')}
        optional
        {...territoryPicker}
      />
    </FormSection>
  );
}

/** @param {{ acting: string }} props */
function SharingFields({ acting }) {
  const t = useTranslate();
  const { optionsOf } = useVocabularies();
  const type = useWatch({ name: 'type' });
  const levels =
    type === 'person'
      ? [
          { value: 'organisation', label: t('actors.form.visibilityOrganisation', { organisation: acting }) },
          { value: 'network', label: t('actors.form.visibilityNetwork') },
        ]
      : [
          { value: 'network', label: t('actors.form.visibilityNetwork') },
          { value: 'public', label: t('actors.form.visibilityPublic') },
        ];
  return (
    <FormSection id="sharing" title={t('actors.form.sharing')}>
      <RadioField name="visibility" label={t('actors.form.visibility')} options={levels} />
      {type === 'person' && (
        <>
          <CheckField name="consent.networkSharing" label={t('actors.form.consentNetwork')} />
          <div className="form-pair">
            <SelectField
              name="consent.basis"
              label={t('actors.form.consentBasis')}
              optional
              empty={t('actors.form.choose')}
              options={optionsOf('lawful-basis')}
            />
            <TextField name="consent.date" type="date" label={t('actors.form.consentDate')} optional />
          </div>
          <TextField
            name="consent.source"
            label={t('actors.form.consentSource')}
            help={t('actors.form.consentSourceHelp')}
            optional
          />
        </>
      )}
      <TextField
        name="lastVerifiedOn"
        type="date"
        label={t('actors.form.lastVerifiedOn')}
        help={t('actors.form.lastVerifiedHelp')}
        optional
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
      title={t('actors.form.own', { organisation: acting })}
      help={t('actors.form.ownHelp')}
    >
      <ContactsField />
      <ExternalIdsField />
      <TextArea name="internalDescription" label={t('actors.form.internalDescription')} optional />
    </FormSection>
  );
}
