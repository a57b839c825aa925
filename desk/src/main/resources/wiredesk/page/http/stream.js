import {connect} from './connect.js';
import {note} from '../shell/status.js';

const HIDDEN = 60_000; // a window that nobody sees lets go of its connection after this long
const WIRE = ['hello', 'article', 'gone', 'pulse'];

/**
 * Follows a stream of the desk until the signal fires. After each 'hello' the caller reads its data anew: it is the
 * first connection, or something may have been missed.
 *
 * @param take called with a list of events {name, data}, data still text; 'lost', without data, when the connection is
 * @param names of the events; the desk sends one at least every 20 seconds, or the connection counts as lost
 */
export function follow(url, take, signal, names = WIRE) {
  let end = null;
  let timer = null;
  const start = () => {
    note({link: 'opening'});
    end = connect(url, names, events => { tellStatus(events); take(events); });
  };
  const stop = () => {
    clearTimeout(timer);
    end?.();
    end = null;
  };
  const look = () => {
    clearTimeout(timer);
    if (document.hidden) timer = setTimeout(stop, HIDDEN);
    else if (!end) start();
  };
  start();
  document.addEventListener('visibilitychange', look, {signal});
  window.addEventListener('pageshow', look, {signal});
  window.addEventListener('pagehide', stop, {signal});
  signal.addEventListener('abort', () => { stop(); note({link: 'none'}); });
}

function tellStatus(events) {
  for (const {name, data} of events) {
    if (name === 'lost') note({link: 'lost'});
    else note({link: 'live', reached: true});
    if (name !== 'pulse') continue;
    const {behind, caughtUp} = JSON.parse(data);
    if (caughtUp !== undefined) note({behind, caughtUp});
  }
}
