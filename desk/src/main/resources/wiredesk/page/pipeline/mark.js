import {html, svg, nothing} from '../html.js';

// Trouble has a shape beside its colour: a ring for a note, a triangle to look at, a square for what is broken.
const SHAPES = {
  note: svg`<circle cx="8" cy="8" r="6" class="mark-ring"/>`,
  warn: svg`<path d="M8 1.5 15 14.5H1Z"/><path d="M8 6v4M8 12v.6" class="mark-sign"/>`,
  bad: svg`<rect x="1.5" y="1.5" width="13" height="13" rx="2"/><path d="M5 5l6 6M11 5l-6 6" class="mark-sign"/>`,
};

/** The shape, within a drawing. */
export const shape = (level, x, y) => SHAPES[level]
  ? svg`<g class="mark" data-level=${level} transform="translate(${x} ${y})">${SHAPES[level]}</g>` : nothing;

/** Shape and words, within text. */
export const trouble = ({level, words}) => words
  ? html`<span class="trouble" data-level=${level}><svg class="mark" data-level=${level} viewBox="0 0 16 16" aria-hidden="true" focusable="false">${SHAPES[level]}</svg>${words}</span>`
  : nothing;
