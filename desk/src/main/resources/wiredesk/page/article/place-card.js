const ROOM = 8;
const TOP = 64; // the page's header

/**
 * Puts the card beside what it is about: beside an entry of the list, so that the next entry stays in sight; under a
 * piece of text, or above it where there is no room. On a phone the stylesheet puts it at the foot.
 */
export function placeCard(card, anchor) {
  if (matchMedia('(max-width: 40rem)').matches) {
    card.style.left = card.style.top = '';
    return;
  }
  const {left, top} = (anchor.hasAttribute('data-entry') ? beside(card, anchor) : null) ?? under(card, anchor);
  card.style.left = `${Math.round(left + scrollX)}px`;
  card.style.top = `${Math.round(top + scrollY)}px`;
}

function beside(card, anchor) {
  const entry = anchor.getBoundingClientRect();
  const left = entry.left - card.offsetWidth - 2 * ROOM;
  return left < 0 ? null : {left, top: Math.max(TOP, Math.min(entry.top, innerHeight - card.offsetHeight - ROOM))};
}

function under(card, anchor) {
  const lines = anchor.getClientRects();
  const first = lines[0] ?? anchor.getBoundingClientRect();
  const last = lines[lines.length - 1] ?? first;
  const left = Math.max(ROOM, Math.min(first.left, document.documentElement.clientWidth - card.offsetWidth - ROOM));
  const fits = last.bottom + ROOM + card.offsetHeight < innerHeight || first.top < card.offsetHeight + TOP;
  return {left, top: fits ? last.bottom + ROOM : first.top - card.offsetHeight - ROOM};
}
