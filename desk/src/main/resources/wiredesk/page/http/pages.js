/**
 * A list that comes in pages: what is there, and how to get more.
 *
 * @param load (cursor or null) → promise of {items, next}
 * @param changed called whenever there is something to draw
 */
export class Pages {
  items = [];
  next = null;
  error = null;
  loading = false;
  #turn = 0;

  constructor(load, changed) {
    this.load = load;
    this.changed = changed;
  }

  /** From the start; what is shown stays until the answer has come. */
  restart = () => this.#fetch(null, found => found);

  /** The next page, added to what is there. */
  more = () => this.#fetch(this.next, found => [...this.items, ...found]);

  async #fetch(cursor, merged) {
    const turn = ++this.#turn;
    this.loading = true;
    this.error = null;
    this.changed();
    try {
      const {items, next} = await this.load(cursor);
      if (turn !== this.#turn) return;
      Object.assign(this, {items: merged(items), next, loading: false});
    } catch (error) {
      if (turn !== this.#turn || error.name === 'AbortError') return;
      Object.assign(this, {error, loading: false, failed: cursor ? this.more : this.restart});
    }
    this.changed();
  }
}
