import { useTranslate } from 'ra-core';
import { ChecksField, SelectField } from '../../shared/form/fields.jsx';
import { BulkDialog } from '../../shared/list/BulkDialog.jsx';
import { useSession } from '../session/SessionContext.jsx';
import { useVocabularies } from '../vocabularies/useVocabularies.js';

/** One field, one value, for all the chosen events. Each is published or cancelled on its own page. @param {import('../../shared/list/BulkActs.jsx').BulkDialogProps} props */
export function EventBulkDialog(props) {
  const t = useTranslate();
  const { session } = useSession();
  const { optionsOf } = useVocabularies();
  const common = { label: t('shared.bulk.value'), help: t('shared.bulk.valueHelp') };
  return (
    <BulkDialog
      {...props}
      values={{ themes: [], kind: '', visibility: 'network' }}
      labels={{
        themes: t('events.form.themes'),
        kind: t('events.form.kind'),
        visibility: t('events.form.visibility'),
      }}
      fields={{
        themes: <ChecksField name="themes" {...common} options={optionsOf('theme')} />,
        kind: (
          <SelectField
            name="kind"
            {...common}
            rules={{ required: t('shared.form.required') }}
            empty={t('events.form.choose')}
            options={optionsOf('event-kind')}
          />
        ),
        visibility: (
          <SelectField
            name="visibility"
            {...common}
            options={['network', 'public', 'organisation'].map((value) => ({
              value,
              label: t(`events.form.visibilities.${value}`, { organisation: session.organisation?.name }),
            }))}
          />
        ),
      }}
    />
  );
}
