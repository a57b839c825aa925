// One connection for all windows that watch the same thing. A browser opens six connections to a server and no
// more (HTTP/1.1): with a stream for each window the seventh would wait for ever.
import {openSource} from './source.js';

const BATCH = 200; // milliseconds
const streams = new Map(); // address → {listeners, waiting, hello, end}

self.onconnect = ({ports: [port]}) => {
  const mine = new Map();
  const leave = id => {
    mine.get(id)?.();
    mine.delete(id);
  };
  port.onmessage = ({data: {open, close}}) => {
    if (open) mine.set(open.id, join(open, events => port.postMessage({id: open.id, events})));
    if (close) leave(close.id);
  };
};

function join({url, names}, listener) {
  const stream = streams.get(url) ?? start(url, names);
  stream.listeners.add(listener);
  if (stream.state) listener([stream.state]);
  return () => {
    stream.listeners.delete(listener);
    if (stream.listeners.size) return;
    stream.end();
    streams.delete(url);
  };
}

function start(url, names) {
  const stream = {listeners: new Set(), waiting: [], state: null};
  const flush = () => {
    const events = stream.waiting.splice(0);
    stream.listeners.forEach(listener => listener(events));
  };
  stream.end = openSource(url, names, event => {
    if (event.name === 'hello' || event.name === 'lost') stream.state = event;
    if (stream.waiting.push(event) === 1) setTimeout(flush, BATCH);
  });
  streams.set(url, stream);
  return stream;
}
