import {currentView} from './router.js';
import {showHelp} from './help.js';
import {EVERYWHERE} from './key-list.js';
import {recall} from './memory.js';

/** Listens for keys that are pressed outside of fields. */
export function listenToKeys() {
  document.addEventListener('keydown', event => {
    if (event.defaultPrevented || event.metaKey || event.ctrlKey || event.altKey) return;
    if (document.querySelector('dialog[open]')) return;
    if (event.key !== 'Escape' && (typing(event.target) || recall('keys') === 'off')) return;
    if (event.key === ' ' && inControl(event.target)) return;
    const run = event.key === '?' ? showHelp : (currentView()?.keys?.[event.key] ?? EVERYWHERE[event.key])?.run;
    if (run && run(event) !== false) event.preventDefault();
  });
}

const typing = element => element.matches?.('input:not([type=checkbox]):not([type=radio]), textarea, select');
const inControl = element => element.matches?.('a, button, input, summary, [tabindex="0"]');
