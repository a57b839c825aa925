import {html} from '../html.js';
import {get} from '../http/get.js';
import {problem} from '../http/problem.js';

/** Records of topics as they are, each loaded when it is asked for. */
export class Records {
  #open = new Map(); // place → {text, error}

  constructor({signal, changed}) {
    Object.assign(this, {signal, changed});
  }

  isOpen = place => this.#open.has(keyOf(place));

  flip = place => {
    if (this.#open.delete(keyOf(place))) this.changed();
    else this.#load(place);
  };

  close = () => {
    this.#open.clear();
    this.changed();
  };

  /** The record of a place, or nothing while it is not asked for. */
  template(place) {
    const {text, error} = this.#open.get(keyOf(place));
    if (error) return problem(error, () => this.#load(place));
    if (!text) return html`<p data-loading>Reading the record …</p>`;
    return html`<div class="record"><button type="button" class="button little copy" @click=${event => copy(text, event.target)}>Copy</button>
      <pre tabindex="0" role="region" aria-label="Record ${keyOf(place)}" data-record>${text}</pre></div>`;
  }

  async #load(place) {
    const {topic, partition, offset} = place;
    const set = state => { this.#open.set(keyOf(place), state); this.changed(); };
    set({});
    try {
      const record = await get('/api/article/record', {topic, partition, offset}, {signal: this.signal});
      set({text: JSON.stringify(record, null, 2)});
    } catch (error) {
      if (error.name !== 'AbortError') set({error});
    }
  }
}

const keyOf = ({topic, partition, offset}) => `${topic} ${partition} ${offset}`;

async function copy(text, button) {
  try {
    await navigator.clipboard.writeText(text);
    button.textContent = 'Copied';
  } catch { // plain http from another machine: no clipboard, but a selection to copy
    getSelection().selectAllChildren(button.parentElement.querySelector('pre'));
    button.textContent = 'Selected';
  }
  setTimeout(() => { button.textContent = 'Copy'; }, 2000);
}
