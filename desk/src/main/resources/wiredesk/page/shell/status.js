import {get} from '../http/get.js';

const EVERY = 15_000;

/** How the desk does. link: none (no stream open), opening, live, lost. */
export const status = {link: 'none', behind: 0, caughtUp: true, reached: true};

/** Notes what has become known of the desk; the header shows it. */
export function note(change) {
  if (Object.keys(change).every(name => status[name] === change[name])) return;
  Object.assign(status, change);
  document.dispatchEvent(new CustomEvent('desk:status', {detail: status}));
}

/** Asks now and then, for the views that have no stream to tell. */
export function watchDesk() {
  const look = async () => {
    if (document.hidden || status.link !== 'none') return;
    try {
      const {behind, caughtUp} = await get('/api/desk');
      note({behind, caughtUp, reached: true});
    } catch {
      note({reached: false});
    }
  };
  look();
  setInterval(look, EVERY);
  document.addEventListener('visibilitychange', look);
}
