// How far each address was scrolled is kept in its entry of the history, so that "back" finds the place again.
// The browser's own way would look before the list has been loaded.

/** How far the current entry of the history was scrolled, in CSS pixels. */
export const scrolled = () => history.state?.y ?? 0;

/** Writes down how far the current entry is scrolled. */
export const markScroll = () => history.replaceState({...history.state, y: Math.round(scrollY)}, '');

/** Writes the place down whenever the reader has stopped scrolling. */
export function keepScroll() {
  history.scrollRestoration = 'manual';
  let timer;
  window.addEventListener('scroll', () => {
    clearTimeout(timer);
    const href = location.href;
    timer = setTimeout(() => location.href === href && markScroll(), 200);
  }, {passive: true});
}
