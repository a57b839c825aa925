/** Moves the focus by so many rows; from nowhere, to the first that is in sight. */
export function step(by) {
  const rows = [...document.querySelectorAll('main [data-row]')];
  const at = rows.findIndex(row => row.contains(document.activeElement));
  const next = at < 0 ? rows.findIndex(inSight) : Math.min(rows.length - 1, Math.max(0, at + by));
  const target = rows[next]?.querySelector('[data-main]');
  if (!target) return;
  target.focus({preventScroll: true});
  rows[next].scrollIntoView({block: 'nearest'});
}

const inSight = row => {
  const {top, bottom} = row.getBoundingClientRect();
  return bottom > 0 && top >= 0 && top < innerHeight;
};
