/** Marks everything on the page that belongs to the quote, or the entity, and nothing else. */
export function markActive(root, {quote, entity}) {
  for (const marked of root.querySelectorAll('[data-active]')) marked.removeAttribute('data-active');
  const mark = (name, value) => {
    if (value == null) return;
    for (const found of root.querySelectorAll(`[data-${name}="${CSS.escape(value)}"]`)) found.setAttribute('data-active', '');
  };
  mark('quote', quote);
  mark('entity', entity);
}

/** Shows a piece of the text in the middle of the window, and gives it the focus. */
export function goToPiece(piece) {
  if (!piece) return;
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  piece.scrollIntoView({block: 'center', behavior: still ? 'auto' : 'smooth'});
  piece.focus({preventScroll: true});
}
