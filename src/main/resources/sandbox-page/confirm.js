/** A question before something that matters. */

import { html, nothing } from 'lit';
import { house } from './house.js';
import { textObject } from './mrkdwn-view.js';
import { Part } from './part.js';

class ConfirmBox extends Part {
  render() {
    const question = house.confirming;
    if (!question) {
      return nothing;
    }
    const { title, text, confirm, deny, danger } = question;
    return html`<dialog
      class="modal small"
      role="alertdialog"
      aria-labelledby="confirm-title"
      @cancel=${(event) => this.answer(event, false)}
    >
      <header><h2 id="confirm-title">${title}</h2></header>
      <div class="content text">${typeof text === 'string' ? text : textObject(text)}</div>
      <footer>
        <button @click=${(event) => this.answer(event, false)}>${deny}</button>
        <button
          class=${danger ? 'danger' : 'primary'}
          @click=${(event) => this.answer(event, true)}
        >
          ${confirm}
        </button>
      </footer>
    </dialog>`;
  }

  updated() {
    const dialog = this.querySelector('dialog');
    if (dialog && !dialog.open) {
      dialog.showModal();
    }
  }

  answer(event, yes) {
    event.preventDefault();
    const { answer } = house.confirming;
    house.confirming = null;
    house.changed();
    answer(yes);
  }
}

customElements.define('confirm-box', ConfirmBox);
