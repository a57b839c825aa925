import {html, render} from '../html.js';
import {currentView} from './router.js';
import {EVERYWHERE} from './key-list.js';
import {recall, remember} from './memory.js';

/** Opens the list of keys. */
export function showHelp() {
  const dialog = document.getElementById('help');
  render(list(), dialog);
  dialog.showModal();
}

const list = () => html`
  <form method="dialog">
    <h2 id="help-title">Keys</h2>
    <dl>${rows({...EVERYWHERE, ...currentView()?.keys})}</dl>
    <label class="check"><input type="checkbox" .checked=${recall('keys') !== 'off'}
      @change=${event => remember('keys', event.target.checked ? 'on' : 'off')}> Single keys are on</label>
    <button class="button" autofocus>Close</button>
  </form>`;

const rows = keys => Object.entries(keys).filter(([, key]) => key.does).sort(digitsLast).map(([name, key]) =>
  html`<div><dt><kbd>${key.shown ?? name}</kbd></dt><dd>${key.does}</dd></div>`);

const digitsLast = ([left], [right]) => /\d/.test(left) - /\d/.test(right);
