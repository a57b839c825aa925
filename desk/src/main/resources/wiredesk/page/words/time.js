import {html, nothing} from '../html.js';

const FULL = new Intl.DateTimeFormat('en-GB', {weekday: 'short', day: 'numeric', month: 'short', year: 'numeric',
  hour: '2-digit', minute: '2-digit', second: '2-digit', timeZoneName: 'short'});
const CLOCK = new Intl.DateTimeFormat('en-GB', {hour: '2-digit', minute: '2-digit'});
const NEAR = new Intl.DateTimeFormat('en-GB', {weekday: 'short', hour: '2-digit', minute: '2-digit'});
const DAY = new Intl.DateTimeFormat('en-GB', {day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit'});
const YEAR = new Intl.DateTimeFormat('en-GB', {day: 'numeric', month: 'short', year: 'numeric'});
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAYS = 24 * HOUR;

/** In the reader's time zone, to the second, with the zone. */
export const full = iso => FULL.format(new Date(iso));

/** "14:05" today, "Mon 14:05" this week, "4 Mar, 14:05" this half-year, "4 Mar 2024" before. */
export function when(iso, now = Date.now()) {
  const date = new Date(iso);
  const away = Math.abs(now - date);
  if (date.toDateString() === new Date(now).toDateString()) return CLOCK.format(date);
  if (away < 6 * DAYS) return NEAR.format(date);
  return (away < 180 * DAYS ? DAY : YEAR).format(date);
}

/** "just now", "20 s", "3 min", "2 h" ago; after six hours the time itself. */
export function ago(iso, now = Date.now()) {
  const age = now - Date.parse(iso);
  if (age < 10_000 && age > -MINUTE) return 'just now';
  if (age < 0 || age >= 6 * HOUR) return when(iso, now);
  if (age < MINUTE) return `${Math.floor(age / 10_000) * 10} s ago`;
  return age < HOUR ? `${Math.floor(age / MINUTE)} min ago` : `${Math.floor(age / HOUR)} h ago`;
}

/** A time that says how long ago it was, and goes on saying it. */
export const agoTime = (iso, note = '') => iso
  ? html`<time datetime=${iso} data-ago title="${note}${full(iso)}" .textContent=${ago(iso)}></time>` : nothing;

/** A time as it stands on the clock. */
export const clockTime = (iso, note = '') => iso
  ? html`<time datetime=${iso} title="${note}${full(iso)}">${when(iso)}</time>` : nothing;

/** Writes the ages anew every ten seconds, without drawing the views. */
export function keepTimesFresh() {
  setInterval(() => {
    if (document.hidden) return;
    const now = Date.now();
    for (const time of document.querySelectorAll('time[data-ago]')) {
      const words = ago(time.dateTime, now);
      if (time.textContent !== words) time.textContent = words;
    }
  }, 10_000);
}
