import {html, render, nothing} from '../html.js';

/**
 * Asks something before it goes on.
 *
 * @param ask {title, body, confirm, danger, fields}: a template, the word on the button (none: there is only "Close"), and
 *   fields [{name, label, type, value}]
 * @return promise of the fields' values by name, or null if the reader leaves
 */
export function ask({title, body, confirm, danger = false, fields = []}) {
  const dialog = document.createElement('dialog');
  dialog.className = 'ask';
  dialog.setAttribute('aria-labelledby', 'ask-title');
  document.body.append(dialog);
  render(html`<form method="dialog">
    <h2 id="ask-title">${title}</h2>
    ${body}
    ${fields.map(({name, label, type = 'text', value = ''}) => html`<label class="field"><span>${label}</span>
      <input name=${name} type=${type} .value=${value} autocomplete="off" maxlength="200"></label>`)}
    <div class="ask-buttons">
      <button class="button" value="">${confirm ? 'Cancel' : 'Close'}</button>
      ${confirm ? html`<button class="button ${danger ? 'danger' : 'go'}" value="yes" data-confirm>${confirm}</button>` : nothing}
    </div></form>`, dialog);
  // Enter in a field presses the first button of a form, which is the one that leaves.
  dialog.addEventListener('keydown', event => {
    if (event.key === 'Enter' && event.target.matches('input') && confirm) {
      event.preventDefault();
      dialog.querySelector('[data-confirm]').click();
    }
  });
  return new Promise(done => {
    dialog.addEventListener('close', () => {
      const values = Object.fromEntries(new FormData(dialog.querySelector('form')));
      dialog.remove();
      done(dialog.returnValue === 'yes' ? values : null);
    }, {once: true});
    dialog.showModal();
  });
}
