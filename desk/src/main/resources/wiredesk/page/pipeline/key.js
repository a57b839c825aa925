import {html} from '../html.js';
import {ask} from './dialog.js';

const NAME = 'wiredesk.key';
let kept = null; // where there is no storage, as long as the page

/** The key that was given in this window, or the one that is given now; null if the reader has none. */
export async function key(wrong = false) {
  const known = recall();
  if (known && !wrong) return known;
  const given = await ask({
    title: 'Your key',
    body: html`<p>${wrong ? 'That key is not one of this desk’s. ' : ''}Whoever changes something here needs a key of <code>desk.http.keys</code>. It is kept until this window closes.</p>`,
    confirm: 'Go on',
    fields: [{name: 'key', label: 'Key', type: 'password'}],
  });
  if (!given?.key.trim()) return null;
  keep(given.key.trim());
  return given.key.trim();
}

/** Forgets it: it was wrong. */
export function forget() {
  kept = null;
  try {
    sessionStorage.removeItem(NAME);
  } catch {
    // there was none
  }
}

function recall() {
  try {
    return sessionStorage.getItem(NAME) ?? kept;
  } catch {
    return kept;
  }
}

function keep(value) {
  kept = value;
  try {
    sessionStorage.setItem(NAME, value);
  } catch {
    // as long as the page
  }
}
