import {remember} from './memory.js';

const NEXT = {auto: 'light', light: 'dark', dark: 'auto'};
export const THEME_WORDS = {auto: 'as the system', light: 'light', dark: 'dark'};

/** The theme that is chosen: auto, light or dark. */
export const theme = () => document.documentElement.dataset.theme ?? 'auto';

/** Changes to the next theme, and remembers it. */
export function nextTheme() {
  const next = NEXT[theme()];
  if (next === 'auto') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = next;
  remember('theme', next);
  document.dispatchEvent(new CustomEvent('desk:theme', {detail: next}));
}
