import {html} from '../html.js';
import {status} from './status.js';
import {count} from '../words/number.js';

/** The desk's state in a few words, with a light. */
export function statusLine() {
  const [state, words] = inWords();
  return html`<span class="status" role="status" data-link=${status.link} data-status=${state}>
    <span class="light" aria-hidden="true"></span><span class="status-words">${words}</span></span>`;
}

function inWords() {
  if (status.link === 'lost') return ['lost', 'Connection lost, trying again'];
  if (status.link === 'none' && !status.reached) return ['lost', 'The desk does not answer'];
  if (status.link === 'opening') return ['opening', 'Connecting'];
  if (!status.caughtUp) return ['behind', `Catching up, ${count(status.behind)} behind`];
  return status.link === 'live' ? ['live', 'Live'] : ['live', 'Up to date'];
}
