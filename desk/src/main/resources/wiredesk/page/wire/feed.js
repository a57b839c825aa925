import {get, withQuery} from '../http/get.js';
import {follow} from '../http/stream.js';
import {Cards} from './cards.js';

const PAGE = 50;
const HELPING = 15;
const FEWEST = 4;
const QUICK = 40; // milliseconds that a drawing should take
const REST = 600;
const PILE = 100;

/** The list and the stream that keeps it up to date, under one set of filters. */
export class Feed {
  cards = new Cards();
  next = null;
  error = null;
  loading = true;
  paused = false;
  arrived = 0; // in the last flush
  #events = [];
  #helping = HELPING;
  #timer = null;
  #ending = new AbortController();

  /**
   * @param reading () → whether the list has to keep still
   * @param changed called when there is something to draw; cost () → milliseconds that the last drawing took
   * @param heard called with the cards of each flush
   * @param kept {cards, next} of an earlier feed with the same filters, to go on from; or of other filters, stale,
   *     shown only until the first answer
   */
  constructor(filters, {reading, changed, cost, heard, kept, stale}) {
    Object.assign(this, {filters, changed, cost, heard, loaded: !!kept}, kept);
    if (stale) this.cards.shown = stale;
    this.reading = () => this.paused || reading();
    this.signal = this.#ending.signal;
    follow(withQuery('/api/wire/stream', filters), events => this.#take(events), this.signal);
  }

  end() {
    this.#ending.abort();
    clearTimeout(this.#timer);
  }

  /** The newest page. still: a reader's place is kept. */
  reload = async (still = false) => {
    this.loading = true;
    try {
      const {articles, next} = await this.#page(null);
      this.cards.reload(articles, still && this.reading());
      if (!still || !this.reading() || !this.next) this.next = next;
      Object.assign(this, {error: null, loaded: true});
    } catch (error) {
      if (error.name === 'AbortError') return;
      this.error = error;
    }
    this.loading = false;
    this.changed();
    this.#plan();
  };

  older = async () => {
    if (this.loading) return;
    this.loading = true;
    this.changed();
    try {
      if (this.cards.cutBelow) await this.#closeGap();
      if (this.next) {
        const {articles, next} = await this.#page(this.next);
        this.cards.older(articles);
        this.next = next;
      }
      this.error = null;
    } catch (error) {
      if (error.name === 'AbortError') return;
      this.error = error;
    }
    this.loading = false;
    this.changed();
  };

  /** Shows what waits. */
  showNew = async () => {
    if (this.cards.cutAbove || this.cards.missed || this.cards.gap) await this.reload();
    else this.cards.release();
    this.changed();
  };

  /** Whether there is more below. */
  get goesOn() {
    return this.next || this.cards.cutBelow;
  }

  get waiting() {
    return this.cards.waiting.size + this.cards.missed;
  }

  // The cursor is where the list once ended. Newer cards have pushed out what stood before it: read down to there again.
  async #closeGap() {
    const last = Date.parse(this.cards.shown[this.cards.shown.length - 1].changed);
    let below;
    this.next = null;
    do {
      const {articles, next} = await this.#page(this.next);
      this.next = next;
      below = articles.filter(card => Date.parse(card.changed) <= last);
    } while (!below.length && this.next);
    this.cards.older(below);
    this.cards.cutBelow = false;
  }

  #page = before => get('/api/wire', {...this.filters, limit: PAGE, before}, {signal: this.signal});

  #take(events) {
    for (const {name, data} of events) {
      if (name === 'hello') this.reload(this.loaded);
      else if (name === 'article') this.#events.push({card: JSON.parse(data)});
      else if (name === 'gone') this.#events.push({gone: JSON.parse(data).id});
      else if (name === 'lost' && !this.loaded && this.loading) this.reload();
    }
    if (this.#events.length > 2000) this.#events = latest(this.#events);
    this.#plan();
  }

  // In helpings as small as the machine is busy, so that no drawing holds up the reader; and with a rest after each, so that
  // something else can run.
  #plan() {
    if (this.#timer || (!this.#events.length && !this.cards.waiting.size)) return;
    this.#timer = setTimeout(() => {
      this.#timer = null;
      this.#flush();
    }, Math.max(this.#events.length > this.#helping ? 60 : 250, Math.min(REST, 4 * this.cost())));
  }

  #flush() {
    if (!this.loaded) return;
    const reading = this.reading();
    const pace = Math.min(2, Math.max(.5, QUICK / Math.max(1, this.cost())));
    this.#helping = Math.round(Math.min(HELPING, Math.max(FEWEST, this.#helping * pace)));
    const events = reading ? this.#events.splice(0) : this.#next();
    if (!events.length && reading) return this.#plan();
    if (events.length) this.heard(events.filter(event => event.card).map(event => event.card));
    this.arrived = this.cards.apply(events, reading);
    this.changed();
    this.#plan();
  }

  // Where more comes than can be drawn, as on a busy machine or in a window in the background, the list begins anew with the
  // newest; what was left out is among the older ones.
  #next() {
    if (this.#events.length <= PILE) return this.#events.splice(0, this.#helping);
    const cards = latest(this.#events.splice(0)).filter(event => event.card).map(event => event.card);
    return this.cards.beginAnew(cards, this.#helping).map(card => ({card}));
  }
}

// A window in the background gets events but no turn to draw: only the last word on each article counts.
function latest(events) {
  const last = new Map();
  for (const event of events) {
    const id = event.card?.id ?? event.gone;
    last.delete(id); // its place is that of the last word
    last.set(id, event);
  }
  return [...last.values()];
}
