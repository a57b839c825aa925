const SILENCE = 20_000; // the desk sends a pulse every five seconds
const PAUSE = 3_000;

/**
 * Server-sent events from one address, for as long as it takes. EventSource connects again by itself when a
 * connection breaks. It gives up when the answer is not a stream, and never notices a connection that is only
 * silent: both are seen to here.
 *
 * @param names of the events that are wanted
 * @param tell called with {name, data}: the desk's events, and 'lost' when the connection is
 * @return a function that ends it
 */
export function openSource(url, names, tell) {
  let source = null;
  let timer = null;
  const watch = () => {
    clearTimeout(timer);
    timer = setTimeout(anew, SILENCE);
  };
  const anew = () => {
    source?.close();
    if (source) tell({name: 'lost'});
    open();
  };
  const open = () => {
    source = new EventSource(url);
    watch();
    for (const name of names) {
      source.addEventListener(name, ({data}) => { watch(); tell({name, data}); });
    }
    source.onerror = () => {
      tell({name: 'lost'});
      if (source.readyState !== EventSource.CLOSED) return;
      clearTimeout(timer);
      timer = setTimeout(open, PAUSE);
    };
  };
  open();
  return () => {
    clearTimeout(timer);
    source.close();
  };
}
