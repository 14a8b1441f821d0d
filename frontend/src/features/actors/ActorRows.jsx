import Add from '@mui/icons-material/AddOutlined';
import Delete from '@mui/icons-material/DeleteOutlined';
import { useTranslate } from 'ra-core';
import { useFieldArray } from 'react-hook-form';
import { FormSection } from '../../shared/form/FormFoot.jsx';
import { SelectField, TextField } from '../../shared/form/fields.jsx';
import { PickerField } from '../../shared/form/PickerField.jsx';
import { useVocabularies } from '../vocabularies/useVocabularies.js';
import { actorPicker } from './actorPicker.js';
import { useIdentifierRules } from './identifierRules.js';

/**
 * Rows that can be added and removed.
 * @param {{ name: string, blank: Record<string, any>, add: string, remove: string, children: (path: string) => import('react').ReactNode }} props
 */
function Rows({ name, blank, add, remove, children }) {
  const { fields, append, remove: drop } = useFieldArray({ name });
  return (
    <>
      {fields.length > 0 && (
        <ul className="repeat">
          {fields.map((field, index) => (
            <li key={field.id}>
              {children(`${name}.${index}`)}
              <div>
                <button type="button" className="btn quiet dense" onClick={() => drop(index)}>
                  <Delete fontSize="small" aria-hidden="true" />
                  {remove}
                </button>
              </div>
            </li>
          ))}
        </ul>
      )}
      <div>
        <button type="button" className="btn out dense" onClick={() => append(blank)}>
          <Add fontSize="small" aria-hidden="true" />
          {add}
        </button>
      </div>
    </>
  );
}

export function ContactsField() {
  const t = useTranslate();
  const { optionsOf } = useVocabularies();
  const { required } = useIdentifierRules();
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

export function ExternalIdsField() {
  const t = useTranslate();
  const { required } = useIdentifierRules();
  return (
    <fieldset className="field" id="externalIds" tabIndex={-1}>
      <legend>
        {t('actors.form.externalIds')} <span className="optional">{t('shared.optional')}</span>
      </legend>
      <Rows
        name="externalIds"
        blank={{ source: '', id: '' }}
        add={t('actors.form.addExternal')}
        remove={t('actors.form.removeExternal')}
      >
        {(path) => (
          <div className="form-pair">
            <TextField name={`${path}.source`} label={t('actors.form.externalSource')} rules={required} />
            <TextField name={`${path}.id`} label={t('actors.form.externalId')} rules={required} />
          </div>
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
