const FIELDS = ['q', 'speaker', 'since', 'until', 'source', 'type'];

/** What is searched for, from the address: since and until are ISO times or ''. */
export const questionOf = url => Object.fromEntries(FIELDS.map(name => [name, url.searchParams.get(name) ?? '']));

/** Whether anything is asked at all. */
export const asks = question => FIELDS.some(name => question[name]);

/** An ISO time as a field for the reader's local time takes it; '' when there is none, or it is no time. */
export function toField(iso) {
  const date = new Date(iso);
  if (!iso || Number.isNaN(+date)) return '';
  return new Date(date - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}

/** Back from the field, to ISO in UTC. */
export const fromField = value => value ? new Date(value).toISOString() : '';
