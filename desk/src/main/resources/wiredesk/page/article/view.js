import {html, nothing, guard} from '../html.js';
import {problem} from '../http/problem.js';
import {STATES} from '../wire/filters.js';
import {Story} from './story.js';
import {Pointing} from './pointing.js';
import {Records} from './record.js';
import {Comparison} from './comparison.js';
import {paletteOf} from './palette.js';
import {head, hiddenNote} from './head.js';
import {text} from './text.js';
import {side} from './side.js';
import {quoteCard} from './quote-card.js';
import {placeCard} from './place-card.js';
import {versions} from './versions.js';
import {places} from './places.js';
import {markActive, goToPiece} from './active.js';

/** One article: what it says and who says it, how it came to be so, and where it went. */
export function articleView(frame) {
  const root = document.getElementById('view');
  const id = frame.url.searchParams.get('id') ?? '';
  const ways = {signal: frame.signal, changed: frame.redraw};
  const pointing = new Pointing(frame.redraw);
  const records = new Records(ways);
  const comparison = new Comparison(id, ways);
  let palette = new Map();
  let entity = null; // {key, at}: whose mentions the reader goes through
  let sought = frame.url.searchParams.get('quote');

  const story = new Story(id, {signal: frame.signal, changed() {
    const {found} = story;
    if (found) {
      palette = paletteOf(found.quotes);
      frame.title(found.card.headline ?? found.card.guid);
      if (found.hidden) [comparison, records].forEach(each => each.close()); // they hold its text, too
      if (!found.quotes.some(quote => quote.id === pointing.open?.id)) pointing.open = null;
    }
    if (story.changedTo) frame.announce(`This article has changed: ${STATES[story.changedTo]}`, {urgent: true});
    frame.redraw();
  }});
  const to = {
    toQuote(quote) {
      const piece = document.getElementById(`quote-${quote.id}`);
      goToPiece(piece);
      if (piece) pointing.show(quote.id, piece);
    },
    toEntity({key}) {
      const pieces = [...root.querySelectorAll(`[data-text] [data-entity="${CSS.escape(key)}"]`)];
      entity = {key, at: entity?.key === key ? (entity.at + 1) % pieces.length : 0};
      goToPiece(pieces[entity.at]);
      frame.redraw();
    },
  };
  document.addEventListener('keydown', pointing.key, {signal: frame.signal, capture: true});
  document.addEventListener('click', pointing.click, {signal: frame.signal});

  return {
    template: () => html`<div class="page article" @pointerover=${pointing.over} @pointerout=${pointing.out}
        @focusin=${pointing.focus} @focusout=${pointing.out}>
      ${story.error ? fault(story) : nothing}
      ${story.found ? body(story, {palette, to, records, comparison}) : story.error ? nothing : html`<h1 class="unseen">Article</h1><p class="empty" data-loading>Reading the article …</p>`}
      ${card(pointing, story, palette)}</div>`,
    drawn() {
      markActive(root, {quote: pointing.open?.id, entity: entity?.key});
      const shown = document.getElementById('quote-card');
      if (shown) placeCard(shown, pointing.open.anchor);
      if (shown && pointing.enter) shown.focus({preventScroll: true});
      pointing.enter = false;
      if (sought && story.found) {
        to.toQuote({id: sought});
        sought = null;
      }
    },
    moved() {
      sought = frame.url.searchParams.get('quote');
      frame.redraw();
    },
  };
}

const fault = story => html`${story.found ? nothing : html`<h1 class="unseen">Article</h1>`}${story.error.status === 404
  ? html`<div data-missing>${problem({...story.error, title: 'There is no such article', detail: story.error.detail}, story.load)}
      <p><a href="/">To the live wire</a></p></div>`
  : problem(story.error, story.load)}`;

const card = (pointing, story, palette) => {
  const quote = pointing.open && story.found?.quotes.find(each => each.id === pointing.open.id);
  return quote ? quoteCard(quote, palette, () => pointing.close()) : nothing;
};

const body = ({found, changedTo, routes, loadRoutes}, {palette, to, records, comparison}) => html`
  <div class="article-main">
  <article class="article-body" data-id=${found.card.id} data-state=${found.card.state}>
    <header>${head(found)}</header>
    ${changedTo && !found.hidden ? html`<p class="notice changed-now" data-changed=${changedTo}>This article has just changed: ${STATES[changedTo]?.toLowerCase()}.</p>` : nothing}
    ${found.hidden ? hiddenNote(found.hidden) : nothing}
    ${found.body ? guard([found], () => text(found, palette)) : nothing}
  </article>
  <aside class="side" aria-label="In this article">${guard([found], () => side(found, palette, to))}</aside></div>
  <div class="article-after">${versions(found, comparison)} ${places(found, routes, records, loadRoutes)}</div>`;
