const HOURS = [1, 6, 24, 72, 168];

/** What the list of names shows, from the address; what makes no sense there becomes what is usual. */
export const choiceOf = url => ({
  type: url.searchParams.get('type') === 'ORGANISATION' ? 'ORGANISATION' : 'PERSON',
  hours: HOURS.includes(Number(url.searchParams.get('hours'))) ? Number(url.searchParams.get('hours')) : 24,
  sort: url.searchParams.get('sort') === 'mentioned' ? 'mentioned' : 'quoted',
});

export const TYPES = {PERSON: 'People', ORGANISATION: 'Organisations'};
export const SPANS = {1: '1 h', 6: '6 h', 24: '24 h', 72: '3 days', 168: '7 days'};
export const SORTS = {quoted: 'Most quoted', mentioned: 'Most mentioned'};
