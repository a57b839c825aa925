import {go} from './router.js';
import {routes} from './routes.js';
import {step} from './rows.js';

/** The keys that every view has. What "?" does is for the listener to say. */
export const EVERYWHERE = {
  'j': {does: 'to the next one in the list', run: () => step(1)},
  'k': {does: 'to the one before', run: () => step(-1)},
  'Enter': {does: 'opens it'},
  '/': {does: 'to the search field', run: toSearch},
  'Escape': {shown: 'Esc', does: 'closes, or leaves the list or field', run: leave},
  '?': {does: 'this list'},
  ...Object.fromEntries(routes.filter(route => route.nav)
    .map((route, at) => [`${at + 1}`, {does: `to ${route.nav}`, run: () => go(route.path)}])),
};

function toSearch() {
  const field = [...document.querySelectorAll('[data-slash]')].find(each => each.offsetParent);
  if (field) field.focus();
  else go('/search');
}

function leave() {
  if (document.activeElement === document.body) return false;
  document.activeElement.blur();
  return true;
}
