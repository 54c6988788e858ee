/** Several choices from a list: what is chosen stands as chips, typing narrows the list. */

import { html, nothing } from 'lit';
import { plain } from './mrkdwn-view.js';
import { icon } from './icons.js';
import { Part } from './part.js';

class PickMany extends Part {
  static properties = {
    options: { attribute: false },
    chosen: { attribute: false },
    most: { attribute: false },
    field: {},
    told: {},
    placeholder: {},
    word: { state: true },
    open: { state: true },
    at: { state: true },
  };

  constructor() {
    super();
    this.word = '';
    this.at = 0;
  }

  get left() {
    const word = this.word.toLowerCase();
    return this.options.filter(
      ({ value, text }) =>
        !this.chosen.includes(value) && plain(text).toLowerCase().includes(word),
    );
  }

  render() {
    const full = this.chosen.length >= this.most;
    const list = this.open && !full ? this.left : [];
    return html`<div class="pick" @focusout=${this.leave}>
      <div class="chosen">
        ${this.chosen.map((value) => this.chip(value))}
        <input
          id=${this.field || nothing}
          role="combobox"
          autocomplete="off"
          aria-expanded=${list.length ? 'true' : 'false'}
          aria-controls=${`${this.field}-list`}
          aria-activedescendant=${list.length ? `${this.field}-${this.at}` : nothing}
          aria-describedby=${this.told}
          placeholder=${this.chosen.length ? '' : this.placeholder}
          ?readonly=${full}
          .value=${this.word}
          @focus=${() => (this.open = true)}
          @click=${() => (this.open = true)}
          @input=${this.typed}
          @keydown=${this.key}
        />
      </div>
      ${list.length ? this.list(list) : nothing}
    </div>`;
  }

  updated() {
    this.querySelector('.offers')?.scrollIntoView({ block: 'nearest' });
  }

  chip(value) {
    const found = this.options.find((option) => option.value === value);
    const name = found ? plain(found.text) : value;
    return html`<span class="chip"
      >${name}<button
        type="button"
        class="quiet square"
        aria-label=${`Remove ${name}`}
        @click=${() => this.tell(this.chosen.filter((other) => other !== value))}
      >
        ${icon('close')}
      </button></span
    >`;
  }

  list(list) {
    return html`<ul class="offers" role="listbox" id=${`${this.field}-list`}>
      ${list.map(
        (option, index) =>
          html`<li
            role="option"
            id=${`${this.field}-${index}`}
            aria-selected=${index === this.at ? 'true' : 'false'}
            @mousedown=${(event) => {
              event.preventDefault();
              this.add(option.value);
            }}
          >
            ${plain(option.text)}
          </li>`,
      )}
    </ul>`;
  }

  typed(event) {
    this.word = event.target.value;
    this.open = true;
    this.at = 0;
  }

  leave(event) {
    if (!this.contains(event.relatedTarget)) {
      this.open = false;
    }
  }

  key(event) {
    const list = this.left;
    const steps = { ArrowDown: 1, ArrowUp: -1 };
    if (event.key in steps && list.length) {
      this.open = true;
      this.at = (this.at + steps[event.key] + list.length) % list.length;
    } else if (event.key === 'Enter') {
      if (this.open && list[this.at]) {
        this.add(list[this.at].value);
      }
    } else if (event.key === 'Escape' && this.open) {
      this.open = false;
    } else if (event.key === 'Backspace' && !this.word && this.chosen.length) {
      this.tell(this.chosen.slice(0, -1));
    } else {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  }

  add(value) {
    this.word = '';
    this.at = 0;
    this.tell([...this.chosen, value]);
  }

  tell(values) {
    this.dispatchEvent(new CustomEvent('pick', { detail: values }));
  }
}

customElements.define('pick-many', PickMany);
