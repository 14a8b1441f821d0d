import { useQuery } from '@tanstack/react-query';
import { useLocale } from 'ra-core';
import { json } from '../../api/client.js';

/** The rights that an API client may hold, in words. */
export function useScopes() {
  const language = /** @type {'fr' | 'en'} */ (useLocale());
  const { data } = useQuery({
    queryKey: ['api-clients', 'scopes'],
    queryFn: () => json('GET', '/api-clients/scopes'),
    staleTime: Infinity,
  });
  /** @type {{ code: string, label: { fr: string, en: string } }[]} */
  const list = data?.items ?? [];
  const options = list.map(({ code, label }) => ({ value: code, label: label[language] }));
  const labelOf = (/** @type {string} */ scope) =>
    options.find(({ value }) => value === scope)?.label ?? scope;
  return { options, labelOf };
}
