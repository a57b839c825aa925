import {get} from '../http/get.js';
import {follow} from '../http/stream.js';

/** An article as the desk has it, read again whenever the stream says that it has changed. */
export class Story {
  found = null; // the answer of /api/article
  error = null;
  routes = {found: null, error: null};
  changedTo = null; // its state, when it has changed while it was being read
  #timer = null;

  constructor(id, {signal, changed}) {
    Object.assign(this, {id, signal, changed});
    this.mark = JSON.stringify(id); // how the id stands in an event
    follow('/api/wire/stream', events => this.#take(events), signal);
    signal.addEventListener('abort', () => clearTimeout(this.#timer));
    this.load();
  }

  load = async () => {
    try {
      this.found = await get('/api/article', {id: this.id}, {signal: this.signal});
      this.error = null;
    } catch (error) {
      if (error.name === 'AbortError') return;
      this.error = error;
    }
    this.changed(this);
    if (this.found && !this.routes.found && !this.error) this.loadRoutes();
  };

  /** Which routes it went to; the desk has to look through their topics. */
  loadRoutes = async () => {
    this.routes = {found: null, error: null};
    this.changed(this);
    try {
      const {routes} = await get('/api/article/routes', {id: this.id}, {signal: this.signal});
      this.routes = {found: routes, error: null};
    } catch (error) {
      if (error.name === 'AbortError') return;
      this.routes = {found: null, error};
    }
    this.changed(this);
  };

  // All articles pass by here: only what may be about this one is parsed.
  #take(events) {
    for (const {name, data} of events) {
      if (name === 'hello' && (this.found || this.error)) this.#soon();
      if (name !== 'article' || !data.includes(this.mark)) continue;
      const card = JSON.parse(data);
      if (card.id !== this.id || card.changed === this.found?.card.changed) continue;
      this.changedTo = card.state;
      this.routes.found = null;
      this.#soon();
    }
  }

  #soon() {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.load, 200);
  }
}
