import {html, nothing} from '../html.js';

/** A fault where it happened: what it is, what the desk says about it, and another try. */
export const problem = (error, again) => html`
  <div class="problem" role="alert" data-problem=${error.status ?? nothing}>
    <p class="problem-title">${error.title ?? 'Something went wrong'}</p>
    ${error.detail ? html`<p>${error.detail}</p>` : nothing}
    ${again ? html`<button class="button" type="button" @click=${again}>Try again</button>` : nothing}
  </div>`;
