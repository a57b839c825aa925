/** More cards than this are never on the page. */
export const MOST = 200;
/** And no more than these while new ones come in on top: what a page of 200 costs is for those who scroll. */
const LIVE = 80;

/**
 * What the list shows, newest change first, and what waits to be shown while the reader reads. A card that is on the
 * page already is brought up to date in its place, reading or not: nobody should go on reading a killed story.
 */
export class Cards {
  shown = [];
  waiting = new Map();
  missed = 0; // waiting cards that did not fit
  cutAbove = false; // older pages have pushed the newest out
  cutBelow = false; // newer cards have pushed the oldest out, so that the cursor leaves a gap
  gap = false; // between what waits and what is shown something may be missing
  #floor = -Infinity; // time of the newest card that was left out: what is not newer is not shown but from below

  /** Takes in cards and ids of those that are gone. reading: what is new has to wait. */
  apply(changes, reading) {
    const at = new Map(this.shown.map((card, index) => [card.id, index]));
    const fresh = new Map();
    let moved = false;
    for (const {card, gone} of changes) {
      const id = card?.id ?? gone;
      if (gone) {
        if (at.has(id)) this.shown[at.get(id)] = null;
        at.delete(id);
        fresh.delete(id);
        this.waiting.delete(id);
      } else if (at.has(id)) {
        if (time(card) < time(this.shown[at.get(id)])) continue;
        this.shown[at.get(id)] = card;
        moved = true;
      } else if (time(card) > this.#floor) {
        (reading || this.cutAbove ? this.waiting : fresh).set(id, card);
      }
    }
    this.shown = this.shown.filter(Boolean);
    this.#bound();
    if (!reading && !this.cutAbove) this.release([...fresh.values()], moved);
    return fresh.size;
  }

  /**
   * Leaves out all that is shown and waits, and of these cards all but the newest, which are returned: the others can be
   * read again below them.
   */
  beginAnew(cards, most) {
    const sorted = [...cards].sort(newestFirst);
    this.#floor = sorted.length > most ? time(sorted[most]) : -Infinity;
    this.shown = [];
    this.waiting.clear();
    Object.assign(this, {missed: 0, gap: false, cutAbove: false, cutBelow: true});
    const kept = sorted.slice(0, most).filter(card => time(card) > this.#floor);
    return kept.length ? kept : sorted.slice(0, most);
  }

  /** Shows what waits, everything in order. */
  release(more = [], moved = true) {
    const fresh = [...this.waiting.values(), ...more];
    this.waiting.clear();
    this.missed = 0;
    if (!fresh.length && !moved) return;
    this.shown = [...fresh, ...this.shown].sort(newestFirst);
    if (this.shown.length <= LIVE) return;
    this.cutBelow = true;
    this.shown.length = LIVE;
  }

  /** The list as the desk has it now; a reader keeps what is in sight, and what is new waits. */
  reload(cards, reading) {
    if (!reading || !this.shown.length) {
      this.#floor = -Infinity;
      Object.assign(this, {shown: cards.slice(0, MOST), missed: 0, gap: false, cutAbove: false, cutBelow: false});
      this.waiting.clear();
      return;
    }
    const here = new Set(this.shown.map(card => card.id));
    const there = new Set(cards.map(card => card.id));
    const reach = cards.length ? time(cards[cards.length - 1]) : 0;
    const gone = this.shown.filter(card => !there.has(card.id) && time(card) > reach).map(card => ({gone: card.id}));
    const newest = Math.max(...this.shown.map(time));
    this.gap ||= reach > newest;
    const known = cards.filter(card => here.has(card.id) || time(card) > newest);
    this.apply([...gone, ...known.map(card => ({card}))], true);
  }

  /** Adds an older page below; at the limit the newest make room. */
  older(cards) {
    this.#floor = -Infinity;
    const here = new Set(this.shown.map(card => card.id));
    this.shown = [...this.shown, ...cards.filter(card => !here.has(card.id))];
    if (this.shown.length <= MOST) return;
    this.shown = this.shown.slice(-MOST);
    this.cutAbove = true;
  }

  #bound() {
    for (const id of this.waiting.keys()) {
      if (this.waiting.size <= MOST) return;
      this.waiting.delete(id);
      this.missed++;
    }
  }
}

const time = card => Date.parse(card.changed);
const newestFirst = (left, right) => time(right) - time(left);
