const GAP = 10_000; // a screen reader that never falls silent is no use
let last = 0;
let waiting = null;
let timer = null;

/** Says a sentence to screen readers: the latest one every ten seconds, an urgent one at once. */
export function announce(text, {urgent = false} = {}) {
  waiting = text;
  const wait = urgent ? 0 : Math.max(0, last + GAP - Date.now());
  if (timer && !urgent) return;
  clearTimeout(timer);
  timer = setTimeout(say, wait);
}

function say() {
  timer = null;
  last = Date.now();
  document.getElementById('said').textContent = waiting;
}
