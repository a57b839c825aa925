import {html, nothing} from '../html.js';

export const RESOLUTION = {
  NAMED: 'named at the quote', ALIAS: 'by a shorter name', PRONOUN: 'by a pronoun', ROLE: 'by a role',
  NONE: 'not resolved',
};
export const KIND = {
  PERSON: 'person', ORGANISATION: 'organisation', DOCUMENT: 'document', ROLE: 'known by role', UNKNOWN: 'unknown',
};
export const TYPE = {
  DIRECT: 'direct: all of it verbatim', MIXED: 'mixed: part of it verbatim', INDIRECT: 'indirect: none of it verbatim',
};

/** How sure the extractor is, in a word or two. */
export function sureness(confidence) {
  if (confidence >= 0.9) return 'very sure';
  if (confidence >= 0.75) return 'sure';
  return confidence >= 0.5 ? 'fairly sure' : 'unsure';
}

export const nameHref = key => `/name?key=${encodeURIComponent(key)}`;

/** A speaker's name, with the way to the page that has all their quotes. */
export function speakerName(speaker) {
  if (!speaker?.name) return html`<span class="speaker nobody">${speaker ? KIND[speaker.kind] ?? 'unknown' : 'speaker not given'}</span>`;
  return speaker.key ? html`<a class="speaker" href=${nameHref(speaker.key)}>${speaker.name}</a>`
    : html`<span class="speaker">${speaker.name}</span>`;
}

/** The reporting words' dictionary form. */
export const cueWord = cue => cue ? html`<span class="cue-word" title="the cue">${cue}</span>` : nothing;
