import { useTranslate } from 'ra-core';
import { TextField } from './fields.jsx';
import { Rows } from './Rows.jsx';
import { useRequired } from './rules.js';

/** Under which identifiers the organisation's own tools know a record. */
export function ExternalIdsField() {
  const t = useTranslate();
  const required = useRequired();
  return (
    <fieldset className="field" id="externalIds" tabIndex={-1}>
      <legend>
        {t('shared.externalIds.title')} <span className="optional">{t('shared.optional')}</span>
      </legend>
      <Rows
        name="externalIds"
        blank={{ source: '', id: '' }}
        add={t('shared.externalIds.add')}
        remove={t('shared.externalIds.remove')}
      >
        {(path) => (
          <div className="form-pair">
            <TextField name={`${path}.source`} label={t('shared.externalIds.source')} rules={required} />
            <TextField name={`${path}.id`} label={t('shared.externalIds.id')} rules={required} />
          </div>
        )}
      </Rows>
    </fieldset>
  );
}
