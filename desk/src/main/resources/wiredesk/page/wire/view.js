import {html, nothing, repeat, guard} from '../html.js';
import {get, withQuery} from '../http/get.js';
import {problem} from '../http/problem.js';
import {many} from '../words/number.js';
import {Feed} from './feed.js';
import {filtersOf, filtersSet, NO_FILTERS} from './filters.js';
import {filterPanel} from './filter-panel.js';
import {watchReading} from './reading.js';
import {bar} from './bar.js';
import {card} from './card.js';

let last = null; // the list as it was left, for the way back

/** The live wire: articles as they come. The address holds the filters. */
export function wireView(frame) {
  const wide = matchMedia('(min-width: 68rem)');
  const reading = watchReading(frame.signal);
  let filters = filtersOf(frame.url);
  let facets = {found: null, error: null};
  let opened = false;
  let writing;
  const hear = cards => announceNews(frame, cards);
  const open = from => new Feed(filters, {reading, changed: frame.redraw, cost: frame.cost, heard: hear, ...from});
  let feed = open(last?.search === frame.url.search ? {kept: last} : {});

  const change = (to, how) => frame.go(withQuery('/', {...filters, ...to}), how);
  const write = text => {
    clearTimeout(writing);
    writing = setTimeout(() => change({text: text.trim()}), 350);
  };
  const pause = () => {
    feed.paused = !feed.paused;
    if (!feed.paused) feed.showNew();
    frame.redraw();
  };
  const showNew = () => { document.activeElement.blur(); feed.showNew(); scrollTo(0, 0); };
  const loadFacets = async () => {
    try {
      facets = {found: await get('/api/facets', {}, {signal: frame.signal}), error: null};
    } catch (error) {
      facets = {...facets, error};
    }
    frame.redraw();
  };

  frame.title('Live wire');
  loadFacets();
  const again = setInterval(() => document.hidden || loadFacets(), 30_000);
  frame.signal.addEventListener('abort', () => { clearInterval(again); clearTimeout(writing); feed.end(); });
  document.addEventListener('desk:status', ({detail}) => detail.link === 'live' && facets.error && loadFacets(), {signal: frame.signal});
  wide.addEventListener('change', frame.redraw, {signal: frame.signal});

  const panel = () => filterPanel({filters, facets: facets.found, error: facets.found ? null : facets.error, change,
    again: loadFacets, open: wide.matches || opened, toggled: event => { opened = event.target.open; }});
  return {
    template: () => html`<div class="wire"><h1 class="unseen">Live wire</h1>
      <aside class="wire-side" aria-label="Filters">${panel()}</aside>
      <section class="wire-main" aria-label="Articles">
        ${bar({feed, filters, write, pause})}
        ${feed.error ? problem(feed.error, () => feed.reload()) : nothing}
        ${list(feed, filters, () => change(NO_FILTERS))}
      </section></div>`,
    moved() {
      const {paused} = feed;
      feed.end();
      filters = filtersOf(frame.url);
      feed = open({stale: feed.cards.shown});
      feed.paused = paused;
      frame.redraw();
    },
    left() { last = {search: frame.url.search, cards: feed.cards, next: feed.next}; },
    keys: {
      'p': {shown: 'p, space', does: 'pauses, goes on', run: pause},
      ' ': {run: pause},
      'n': {does: 'shows what is new', run: showNew},
    },
  };
}

function list(feed, filters, clear) {
  const {shown} = feed.cards;
  if (!shown.length) return feed.error ? nothing : empty(feed, filters, clear);
  return html`<ol class="cards ${feed.arrived > 0 && feed.arrived < 4 ? 'calm' : ''}" data-list
      aria-label="Newest change first" aria-busy=${feed.loading}>
      ${repeat(shown, each => each.id, each => guard([each], () => card(each)))}</ol>
    ${feed.goesOn ? html`<button type="button" class="button older" data-older ?disabled=${feed.loading} @click=${feed.older}>
      ${feed.loading ? 'Loading' : 'Older'}</button>` : html`<p class="end">This is all the desk has.</p>`}`;
}

const empty = (feed, filters, clear) => {
  if (feed.loading) return html`<p class="empty" data-loading>Reading the wire …</p>`;
  return filtersSet(filters)
    ? html`<div class="empty"><p>Nothing that the filters let through yet. What comes will show here.</p>
        <button type="button" class="button" @click=${clear}>Clear filters</button></div>`
    : html`<p class="empty">Nothing on the wire yet. Articles will show here as they come.</p>`;
};

function announceNews(frame, cards) {
  const killed = cards.find(each => each.state === 'killed');
  if (killed) frame.announce(`Killed: ${killed.headline ?? killed.guid}`, {urgent: true});
  else if (cards.length) frame.announce(`${many(cards.length, 'change')} on the wire. Latest: ${cards[cards.length - 1].headline ?? ''}`);
}
