import {html} from '../html.js';

/** One of a few, as buttons in a row. */
export const choose = (name, words, choices, chosen, change) => html`
  <fieldset class="choose" role="radiogroup" aria-label=${words}>
    ${Object.entries(choices).map(([value, label]) => html`<label><input type="radio" name=${name} value=${value}
      .checked=${String(chosen) === value} @change=${() => change({[name]: value})}>${label}</label>`)}</fieldset>`;
