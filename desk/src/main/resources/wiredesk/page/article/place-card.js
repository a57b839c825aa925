const ROOM = 8;

/** Puts the card under what it is about, or above where there is no room; on a phone the stylesheet puts it at the foot. */
export function placeCard(card, anchor) {
  if (matchMedia('(max-width: 40rem)').matches) {
    card.style.left = card.style.top = '';
    return;
  }
  const line = anchor.getClientRects()[0] ?? anchor.getBoundingClientRect();
  const last = [...anchor.getClientRects()].pop() ?? line;
  const {width, height} = card.getBoundingClientRect();
  const left = Math.min(Math.max(ROOM, line.left), document.documentElement.clientWidth - width - ROOM);
  const fits = last.bottom + ROOM + height < innerHeight || line.top < height + 70;
  const top = fits ? last.bottom + ROOM : line.top - height - ROOM;
  card.style.left = `${Math.round(left + scrollX)}px`;
  card.style.top = `${Math.round(top + scrollY)}px`;
}
