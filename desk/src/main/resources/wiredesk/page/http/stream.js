import {openSource} from './source.js';
import {note} from '../shell/status.js';

const HIDDEN = 60_000; // a window that nobody sees lets go of its connection after this long
let worker;
let ids = 0;
const takers = new Map();

/**
 * Follows a stream of the desk until the signal fires. After each 'hello' the caller reads its data anew: it is the
 * first connection, or something may have been missed.
 *
 * @param take called with a list of events {name, data}, data still text
 */
export function follow(url, take, signal) {
  let end = null;
  let timer = null;
  const start = () => {
    note({link: 'opening'});
    end = connect(url, events => { tellStatus(events); take(events); });
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

function connect(url, take) {
  if (!window.SharedWorker) return openSource(url, event => take([event]));
  const port = shared();
  const id = ++ids;
  takers.set(id, take);
  port.postMessage({open: {id, url: new URL(url, location.href).href}});
  return () => {
    takers.delete(id);
    port.postMessage({close: {id}});
  };
}

function shared() {
  if (worker) return worker.port;
  worker = new SharedWorker('/assets/http/stream-worker.js', {type: 'module', name: 'wiredesk'});
  worker.port.onmessage = ({data: {id, events}}) => takers.get(id)?.(events);
  return worker.port;
}

function tellStatus(events) {
  for (const {name, data} of events) {
    if (name === 'lost') note({link: 'lost'});
    else note({link: 'live', reached: true});
    if (name === 'pulse') {
      const {behind, caughtUp} = JSON.parse(data);
      note({behind, caughtUp});
    }
  }
}
