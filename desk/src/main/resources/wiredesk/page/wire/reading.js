/**
 * Whether the reader is in the middle of the list: then it must not move under them. They are when they have scrolled
 * down, when the focus is on a card, and for a moment after the pointer has moved over the list, for it is about to
 * click something.
 */
export function watchReading(signal) {
  let pointed = -Infinity;
  document.addEventListener('pointermove', event => {
    if (event.target.closest?.('[data-list]')) pointed = performance.now();
  }, {signal, passive: true});
  return () => scrollY > 60
    || !!document.activeElement?.closest?.('[data-list]')
    || performance.now() - pointed < 1500;
}
