import {count} from '../words/number.js';

const FEW = new Intl.NumberFormat('en-GB', {maximumFractionDigits: 1});

/** "12.3/s", "0/s", "–" where nobody knows. */
export const perSecond = rate => {
  if (rate == null) return '–';
  if (rate > 0 && rate < 0.05) return '<0.1/s';
  return `${rate >= 100 ? count(Math.round(rate)) : FEW.format(rate)}/s`;
};

/** "35 ms", "4.2 s", "12 min" of milliseconds. */
export const span = ms => {
  if (ms == null) return '–';
  if (ms < 1000) return `${Math.round(ms)} ms`;
  if (ms < 90_000) return `${FEW.format(ms / 1000)} s`;
  if (ms < 5_400_000) return `${Math.round(ms / 60_000)} min`;
  return `${FEW.format(ms / 3_600_000)} h`;
};

/** The last part of a class's name. */
export const shortClass = name => name.slice(name.lastIndexOf('.') + 1);

/** "published 12, duplicate 3", the most frequent first. */
export const outcomes = by => Object.entries(by).sort(([, one], [, other]) => other - one)
  .map(([name, number]) => `${name} ${count(number)}`).join(', ') || 'none';

/** Figures of a map of counts, together. */
export const total = by => Object.values(by).reduce((sum, number) => sum + number, 0);
