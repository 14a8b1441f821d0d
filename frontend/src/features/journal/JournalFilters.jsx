import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { json } from '../../api/client.js';
import { useAccess } from '../../shared/access.js';

export const FILTERS = ['resource', 'action', 'accountId', 'since', 'until'];

const RESOURCES = [
  'actors',
  'imports',
  'organisations',
  'memberships',
  'invitations',
  'accounts',
  'api-clients',
  'session',
];
const INSTANCE_RESOURCES = ['actors', 'organisations', 'accounts', 'territories', 'mail-messages', 'session'];
const ACTIONS = ['create', 'update', 'archive', 'restore', 'read', 'log-in', 'log-out'];

/** The start of a day in Paris, whatever the zone of the device. @param {string} day @param {number} [after] days later */
export function startOfDay(day, after = 0) {
  const noon = new Date(`${day}T12:00:00Z`);
  noon.setUTCDate(noon.getUTCDate() + after);
  const hour = Number(
    new Intl.DateTimeFormat('en', { timeZone: 'Europe/Paris', hour: '2-digit', hourCycle: 'h23' }).format(
      noon,
    ),
  );
  const midnight = new Date(noon);
  midnight.setUTCHours(12 - hour);
  return midnight.toISOString();
}

/** The filters as the API takes them: `until` is the whole last day. @param {Record<string, string>} chosen */
export const toQuery = ({ since, until, ...others }) => ({
  ...others,
  since: since ? startOfDay(since) : '',
  until: until ? startOfDay(until, 1) : '',
});

/** @param {{ chosen: Record<string, string>, onChange: (name: string, value: string) => void }} props */
export function JournalFilters({ chosen, onChange }) {
  const t = useTranslate();
  const { session, can } = useAccess();
  const resources = session.context === 'instance' ? INSTANCE_RESOURCES : RESOURCES;
  const { data: people } = useQuery({
    queryKey: ['accounts', 'names'],
    enabled: can('accounts:read'),
    queryFn: ({ signal }) => json('GET', '/accounts', { query: { limit: 200 }, signal }),
  });
  /** @type {{ id: string, displayName: string }[]} */
  const accounts = people?.items ?? [];
  return (
    <div className="journal-filters" role="group" aria-label={t('journal.filters.label')}>
      <Choice
        name="resource"
        label={t('journal.filters.resource')}
        value={chosen.resource}
        all={t('journal.filters.all')}
        options={resources.map((value) => ({ value, label: t(`journal.resources.${value}`) }))}
        onChange={onChange}
      />
      <Choice
        name="action"
        label={t('journal.filters.action')}
        value={chosen.action}
        all={t('journal.filters.all')}
        options={ACTIONS.map((value) => ({ value, label: t(`journal.actNames.${value}`) }))}
        onChange={onChange}
      />
      {accounts.length > 0 && (
        <Choice
          name="accountId"
          label={t('journal.filters.account')}
          value={chosen.accountId}
          all={t('journal.filters.everyone')}
          options={accounts.map(({ id, displayName }) => ({ value: id, label: displayName }))}
          onChange={onChange}
        />
      )}
      {['since', 'until'].map((name) => (
        <div key={name} className="field">
          <label className="field-label" htmlFor={`journal-${name}`}>
            {t(`journal.filters.${name}`)}
          </label>
          <input
            id={`journal-${name}`}
            type="date"
            className="input"
            value={chosen[name]}
            onChange={(event) => onChange(name, event.target.value)}
          />
        </div>
      ))}
    </div>
  );
}

/** @param {{ name: string, label: string, value: string, all: string, options: { value: string, label: string }[], onChange: (name: string, value: string) => void }} props */
function Choice({ name, label, value, all, options, onChange }) {
  return (
    <div className="field">
      <label className="field-label" htmlFor={`journal-${name}`}>
        {label}
      </label>
      <select
        id={`journal-${name}`}
        className="input"
        value={value}
        onChange={(event) => onChange(name, event.target.value)}
      >
        <option value="">{all}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
