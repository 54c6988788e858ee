/** The form on top of the stack of open views: filled in, checked, sent, or closed. */

import { html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { api } from './api.js';
import { blocks } from './blocks.js';
import { house } from './house.js';
import { icon } from './icons.js';
import { plain } from './mrkdwn-view.js';
import { Part } from './part.js';
import { formSurface } from './surface.js';
import { check, gather } from './form-check.js';

/** What was typed into a view, what is wrong with it, and where in it one was last. */
class Form {
  values = {};
  errors = {};
  last = null;

  notes(target) {
    this.last = target.dataset.action ?? this.last;
  }
}

class ModalStack extends Part {
  static properties = { sending: { state: true }, trouble: { state: true } };
  #forms = new Map(); // by view id

  get view() {
    return house.views.at(-1);
  }

  form(view) {
    if (!this.#forms.has(view.id)) {
      this.#forms.set(view.id, new Form());
    }
    return this.#forms.get(view.id);
  }

  render() {
    const { view } = this;
    if (!view) {
      return nothing;
    }
    const form = this.form(view);
    const surface = formSurface(view, form.values, form.errors, (block) => {
      delete form.errors[block.block_id];
      this.requestUpdate();
    });
    return html`<dialog
      class="modal"
      aria-labelledby="modal-title"
      @cancel=${this.cancelled}
      @keydown=${this.key}
    >
      ${keyed(view.id, this.whole(view, form, surface))}
    </dialog>`;
  }

  whole(view, form, surface) {
    return html`<form novalidate @submit=${this.send} @focusin=${({ target }) => form.notes(target)}>
        <header>
          ${house.views.length > 1 ? this.leave('Back', 'back') : nothing}
          <h2 id="modal-title">${plain(view.title)}</h2>
          ${house.views.length > 1 ? nothing : this.leave('Close', 'close')}
        </header>
        <div class="content blocks">${blocks(view.blocks, surface)}</div>
        ${this.trouble ? html`<p class="trouble" role="alert">${this.trouble}</p>` : nothing}
        <footer>
          <button type="button" @click=${this.close}>
            ${view.close ? plain(view.close) : 'Close'}
          </button>
          ${view.submit
            ? html`<button class="primary" ?disabled=${this.sending}>
                ${this.sending ? 'Sending' : plain(view.submit)}
              </button>`
            : nothing}
        </footer>
      </form>`;
  }

  leave(label, drawing) {
    return html`<button
      type="button"
      class="quiet square"
      aria-label=${label}
      title=${label}
      @click=${this.close}
    >
      ${icon(drawing)}
    </button>`;
  }

  updated() {
    const dialog = this.querySelector('dialog');
    if (dialog && !dialog.open) {
      dialog.showModal();
    }
    const shown = this.view ? `${this.view.id}/${this.view.submit ? 'ready' : 'waiting'}` : null;
    if (shown !== this.shown) {
      this.shown = shown;
      this.trouble = null;
      this.start()?.focus();
    }
  }

  /** Back in a form, where one was; in a new one, where typing starts. */
  start() {
    const { last } = this.view ? this.form(this.view) : {};
    return (last && this.querySelector(`[data-action="${CSS.escape(last)}"]`)) ?? this.first();
  }

  /** Where typing starts: of choices that belong together, at the one that is chosen. */
  first() {
    const field = this.querySelector('.field');
    return (
      field?.querySelector('input:checked') ??
      this.querySelector('.field :is(input, textarea, select)')
    );
  }

  cancelled(event) {
    event.preventDefault();
    this.close();
  }

  key(event) {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      this.send(event);
    }
  }

  close() {
    return this.view && house.closeView(this.view);
  }

  async send(event) {
    event.preventDefault();
    const { view } = this;
    if (this.sending || !view?.submit) {
      return;
    }
    const form = this.form(view);
    form.errors = check(view, form.values);
    if (Object.keys(form.errors).length === 0) {
      await this.submit(view, form);
    }
    this.requestUpdate();
    await this.updateComplete;
    this.querySelector('.wrong :is(input, textarea, select)')?.focus();
  }

  async submit(view, form) {
    this.sending = true;
    this.trouble = null;
    try {
      const answer = await api.submit(view.id, {
        user: house.viewer,
        values: gather(view, form.values),
      });
      form.errors = answer.errors ?? {};
      await house.refresh();
    } catch (failure) {
      this.trouble = `${failure.message} Your words are still here.`;
    }
    this.sending = false;
  }
}

customElements.define('modal-stack', ModalStack);
