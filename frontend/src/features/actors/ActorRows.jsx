import { useTranslate } from 'ra-core';
import { FormSection } from '../../shared/form/FormFoot.jsx';
import { SelectField, TextField } from '../../shared/form/fields.jsx';
import { PickerField } from '../../shared/form/PickerField.jsx';
import { Rows } from '../../shared/form/Rows.jsx';
import { useRequired } from '../../shared/form/rules.js';
import { useVocabularies } from '../vocabularies/useVocabularies.js';
import { actorPicker } from './actorPicker.js';

export function ContactsField() {
  const t = useTranslate();
  const { optionsOf } = useVocabularies();
  const required = useRequired();
  return (
    <fieldset className="field" id="contactPoints" tabIndex={-1}>
      <legend>
        {t('actors.form.contacts')} <span className="optional">{t('shared.optional')}</span>
      </legend>
      <Rows
        name="contactPoints"
        blank={{ kind: 'e-mail', value: '', label: '' }}
        add={t('actors.form.addContact')}
        remove={t('actors.form.removeContact')}
      >
        {(path) => (
          <>
            <div className="form-three">
              <SelectField
                name={`${path}.kind`}
                label={t('actors.form.contactKind')}
                options={optionsOf('contact-point')}
              />
              <TextField name={`${path}.value`} label={t('actors.form.contactValue')} rules={required} />
              <TextField name={`${path}.label`} label={t('actors.form.contactLabel')} optional />
            </div>
          </>
        )}
      </Rows>
    </fieldset>
  );
}

export function LinksField() {
  const t = useTranslate();
  const { optionsOf } = useVocabularies();
  return (
    <FormSection id="links" title={t('actors.form.links')}>
      <Rows
        name="links"
        blank={{ kind: 'member-of', actor: null, from: '', to: '' }}
        add={t('actors.form.addLink')}
        remove={t('actors.form.removeLink')}
      >
        {(path) => (
          <>
            <div className="form-three">
              <SelectField
                name={`${path}.kind`}
                label={t('actors.form.linkKind')}
                options={optionsOf('actor-link')}
              />
              <PickerField name={`${path}.actor`} label={t('actors.form.linkActor')} {...actorPicker()} />
            </div>
            <div className="form-pair">
              <TextField name={`${path}.from`} type="date" label={t('actors.form.linkFrom')} optional />
              <TextField name={`${path}.to`} type="date" label={t('actors.form.linkTo')} optional />
            </div>
          </>
        )}
      </Rows>
    </FormSection>
  );
}
