// Where the places stand: {x, y, w, h} in the drawing's own units, one plan for wide windows, one for phones.
const box = (x, y, w = 158, h = 88) => ({x, y, w, h});
const small = (x, y, w = 176) => ({x, y, w, h: 50});

export const WIDE = {
  width: 1330, height: 400, flows: 'across',
  at: {
    sources: box(0, 40, 150), ingest: box(186, 40, 150), raw: box(372, 40, 150), replay: box(372, 212, 150),
    enrich: box(558, 40), enrichReplay: box(558, 212), enriched: box(752, 40), sink: box(946, 40),
    articles: small(1154, 6), quotes: small(1154, 66), entities: small(1154, 126), routes: small(1154, 186),
    letters: {x: 752, y: 300, w: 352, h: 78},
  },
};

export const TALL = {
  width: 390, height: 1020, flows: 'down',
  at: {
    sources: box(0, 0, 186), ingest: box(0, 124, 186), raw: box(0, 248, 186), replay: box(226, 248, 164),
    enrich: box(0, 372, 186), enrichReplay: box(226, 372, 164), enriched: box(0, 496, 186), sink: box(0, 620, 186),
    articles: small(0, 752, 186), quotes: small(204, 752, 186), entities: small(0, 816, 186), routes: small(204, 816, 186),
    letters: {x: 0, y: 912, w: 390, h: 78},
  },
};

/** The ways between places: [from, to, whether it is for what went wrong]. */
export const WAYS = [
  ['sources', 'ingest'], ['ingest', 'raw'], ['raw', 'enrich'], ['enrich', 'enriched'], ['enriched', 'sink'],
  ['sink', 'articles'], ['sink', 'quotes'], ['sink', 'entities'], ['sink', 'routes'],
  ['raw', 'replay', 'copy'], ['replay', 'enrichReplay'], ['enrichReplay', 'enriched'],
];

/** A line from one box to another that leaves and arrives at right angles to their sides. */
export function line(from, to, flows) {
  const across = Math.abs(from.y - to.y) < 4 || flows === 'across' && to.x > from.x + from.w;
  return across ? sideways(from, to) : updown(from, to);
}

function sideways(from, to) {
  const [left, right] = from.x < to.x ? [from.x + from.w, to.x] : [from.x, to.x + to.w];
  const [y1, y2] = [from.y + from.h / 2, to.y + to.h / 2];
  const middle = (left + right) / 2;
  return `M${left} ${y1}C${middle} ${y1} ${middle} ${y2} ${right} ${y2}`;
}

function updown(from, to) {
  const [x1, x2] = [from.x + from.w / 2, to.x + to.w / 2];
  const [y1, y2] = [from.y + from.h, to.y];
  const middle = (y1 + y2) / 2;
  return `M${x1} ${y1}C${x1} ${middle} ${x2} ${middle} ${x2} ${y2}`;
}
