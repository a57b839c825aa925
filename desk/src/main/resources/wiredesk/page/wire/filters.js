const NAMES = ['text', 'name', 'language', 'state'];

/** The filters that an address holds: source is a list, the others text, '' when not set. */
export const filtersOf = url => ({
  source: url.searchParams.getAll('source').filter(Boolean),
  ...Object.fromEntries(NAMES.map(name => [name, url.searchParams.get(name) ?? ''])),
});

/** How many filters are set. */
export const filtersSet = filters => filters.source.length + NAMES.filter(name => filters[name]).length;

export const NO_FILTERS = {source: [], text: '', name: '', language: '', state: ''};

export const STATES = {
  new: 'New', corrected: 'Corrected', held: 'Held', killed: 'Killed', arriving: 'Arriving',
};
