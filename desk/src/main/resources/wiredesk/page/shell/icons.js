import {svg, html} from '../html.js';

const LINES = {
  wire: svg`<path d="M4 6h16M4 12h10M4 18h13"/>`,
  people: svg`<circle cx="9" cy="8" r="3.5"/><path d="M2.5 20c.6-4 3-6 6.5-6s5.9 2 6.5 6M16 5a3.5 3.5 0 010 6.5M18.5 14.5c1.7.8 2.7 2.6 3 5.5"/>`,
  search: svg`<circle cx="11" cy="11" r="6.5"/><path d="M16 16l5 5"/>`,
  pipeline: svg`<circle cx="5" cy="6" r="2.2"/><circle cx="5" cy="18" r="2.2"/><circle cx="19" cy="12" r="2.2"/><path d="M7.2 6h3c3 0 3 6 6.6 6M7.2 18h3c3 0 3-6 6.6-6"/>`,
  pause: svg`<path d="M8 5v14M16 5v14"/>`,
  play: svg`<path d="M7 5l12 7-12 7z"/>`,
  auto: svg`<circle cx="12" cy="12" r="8.5"/><path d="M12 3.5v17" /><path d="M12 3.5a8.5 8.5 0 010 17z" fill="currentColor"/>`,
  light: svg`<circle cx="12" cy="12" r="4"/><path d="M12 2.5v3M12 18.5v3M2.5 12h3M18.5 12h3M5.3 5.3l2.1 2.1M16.6 16.6l2.1 2.1M5.3 18.7l2.1-2.1M16.6 7.4l2.1-2.1"/>`,
  dark: svg`<path d="M20 14.5A8.5 8.5 0 019.5 4 8.5 8.5 0 1020 14.5z"/>`,
  keys: svg`<rect x="2.5" y="6" width="19" height="12" rx="2"/><path d="M6 10h.01M10 10h.01M14 10h.01M18 10h.01M7.5 14.2h9"/>`,
};

/** A small line drawing that says nothing to screen readers: the control it stands in has words. */
export const icon = name => html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">${LINES[name]}</svg>`;
