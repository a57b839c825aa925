import {get} from '../http/get.js';

/** Two versions of an article side by side: which ones, and what the desk says about them. */
export class Comparison {
  from = null; // places as "partition-offset"
  to = null;
  found = null;
  error = null;
  loading = false;

  constructor(id, {signal, changed}) {
    Object.assign(this, {id, signal, changed});
  }

  /** Compares two versions; what was shown stays until the answer has come. */
  show = async (from, to) => {
    Object.assign(this, {from, to, error: null, loading: true});
    this.changed();
    try {
      const found = await get('/api/article/changes', {id: this.id, from, to}, {signal: this.signal});
      if (this.from !== from || this.to !== to) return;
      this.found = found;
    } catch (error) {
      if (error.name === 'AbortError') return;
      Object.assign(this, {error, found: null});
    }
    this.loading = false;
    this.changed();
  };

  close = () => {
    Object.assign(this, {from: null, to: null, found: null, error: null});
    this.changed();
  };
}

/** A version's place in news.enriched as the desk wants it, or null when its text is no longer kept. */
export const placeOf = ({place, text}) => place && text ? `${place.partition}-${place.offset}` : null;
