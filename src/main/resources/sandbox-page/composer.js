/** Where one writes: Enter sends, Shift+Enter breaks the line, lists complete what is begun. */

import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { avatar } from './avatar.js';
import { complete, offers, pending } from './completion.js';
import { house } from './house.js';
import { icon } from './icons.js';
import { menu, offered } from './menu.js';
import { Part } from './part.js';

class Composer extends Part {
  static properties = {
    spot: {},
    thread: {},
    asked: { state: true },
    chosen: { state: true },
  };

  get field() {
    return this.querySelector('textarea');
  }

  get draft() {
    return house.drafts.get(this.spot) ?? '';
  }

  willUpdate(changed) {
    if (changed.has('spot')) {
      this.asked = null;
      this.moved = changed.get('spot') !== undefined || Boolean(this.thread);
    }
  }

  render() {
    if (house.channel?.is_member === false) {
      return this.outside();
    }
    const list = this.asked ? offers(this.asked, house) : [];
    return html`<form class="composer" @submit=${this.send}>
      ${list.length ? this.list(list) : nothing}
      <div class="box">
        ${this.thread ? nothing : this.shortcuts()}
        <textarea
          rows="1"
          aria-label=${this.label}
          placeholder=${this.label}
          role="combobox"
          aria-expanded=${list.length ? 'true' : 'false'}
          aria-controls=${list.length ? this.listId : nothing}
          aria-activedescendant=${list.length ? `${this.listId}-${this.chosen}` : nothing}
          aria-autocomplete="list"
          .value=${live(this.draft)}
          @input=${this.typed}
          @keydown=${this.key}
          @click=${this.look}
          @blur=${() => (this.asked = null)}
        ></textarea>
        <button class="send" aria-label="Send" title="Send" ?disabled=${!this.draft.trim()}>
          ${icon('send')}
        </button>
      </div>
      <p class="keys" aria-hidden="true">
        <kbd>Enter</kbd> sends, <kbd>Shift</kbd> <kbd>Enter</kbd> breaks the line, <kbd>/</kbd> for
        commands, <kbd>@</kbd> for people
      </p>
    </form>`;
  }

  get label() {
    const name = house.me?.real_name?.split(' ')[0] ?? house.viewer;
    if (this.thread) {
      return `Reply as ${name}`;
    }
    return house.place === 'dm' ? `Write to the bot as ${name}` : `Write to #${house.place} as ${name}`;
  }

  outside() {
    return html`<p class="composer outside">
      ${house.me?.real_name} is not in #${house.place}.
      <button @click=${() => house.join(house.viewer)}>Join</button>
    </p>`;
  }

  shortcuts() {
    const items = offered(house.shortcuts, 'global');
    const choose = ({ key }) => house.shortcut(key);
    return items.length ? menu('Shortcuts', 'bolt', items, choose, { quiet: true }) : nothing;
  }

  get listId() {
    return this.thread ? 'offers-thread' : 'offers';
  }

  list(list) {
    return html`<ul class="offers sheet" role="listbox" id=${this.listId} aria-label="Completions">
      ${list.map(
        (offer, index) =>
          html`<li
            role="option"
            id="${this.listId}-${index}"
            aria-selected=${index === this.chosen ? 'true' : 'false'}
            @mousedown=${(event) => {
              event.preventDefault();
              this.take(offer);
            }}
          >
            ${offer.user ? avatar(offer.user, 'tiny') : nothing}
            <span class="title">${offer.title}</span>
            ${offer.hint ? html`<span class="hint">${offer.hint}</span>` : nothing}
            <span class="detail">${offer.detail}</span>
          </li>`,
      )}
    </ul>`;
  }

  updated() {
    const { field } = this;
    if (!field) {
      return;
    }
    if (this.moved && matchMedia('(hover: hover)').matches && !document.querySelector('dialog')) {
      field.focus();
    }
    this.moved = false;
    field.style.height = 'auto';
    field.style.height = `${Math.min(field.scrollHeight, innerHeight * 0.35)}px`;
    this.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }

  typed() {
    house.drafts.set(this.spot, this.field.value);
    this.look();
    this.requestUpdate();
  }

  look() {
    this.asked = pending(this.field.value, this.field.selectionStart);
    this.chosen = 0;
  }

  /** Completes with an offer; without one, only takes the keyboard. */
  take(offer) {
    if (offer) {
      const { field } = this;
      const done = complete(field.value, field.selectionStart, this.asked, offer);
      field.value = done.text;
      field.setSelectionRange(done.caret, done.caret);
      house.drafts.set(this.spot, done.text);
      this.asked = null;
      this.requestUpdate();
    }
    this.updateComplete.then(() => this.field.focus());
  }

  key(event) {
    const list = this.asked ? offers(this.asked, house) : [];
    if (event.isComposing || (list.length && this.keyInList(event, list))) {
      return;
    }
    if (event.key === 'Enter' && !event.shiftKey) {
      this.send(event);
    } else if (event.key === 'ArrowUp' && !this.field.value) {
      event.preventDefault();
      this.dispatchEvent(new CustomEvent('edit-last', { bubbles: true }));
    }
  }

  keyInList(event, list) {
    const steps = { ArrowDown: 1, ArrowUp: -1 };
    const exact = list[this.chosen].insert.slice(1).toLowerCase() === this.asked.word;
    if (event.key in steps) {
      this.chosen = (this.chosen + steps[event.key] + list.length) % list.length;
    } else if (event.key === 'Tab' || (event.key === 'Enter' && !event.shiftKey && !exact)) {
      this.take(list[this.chosen]);
    } else if (event.key === 'Escape') {
      this.asked = null;
    } else {
      return false;
    }
    event.preventDefault();
    return true;
  }

  async send(event) {
    event.preventDefault();
    const text = this.draft.trim();
    const { spot } = this;
    if (!text) {
      return;
    }
    house.drafts.delete(spot);
    this.asked = null;
    this.requestUpdate();
    const done = await (/^\/[a-z]/i.test(text) ? this.command(text) : house.post(text, this.thread));
    if (!done && !house.drafts.get(spot)) {
      house.drafts.set(spot, text);
      this.requestUpdate();
    }
  }

  command(text) {
    const [, name, rest] = /^(\/\S+)\s*([\s\S]*)$/.exec(text);
    if (this.thread) {
      house.say('Commands work in the channel, not inside a thread.');
      return null;
    }
    if (name === '/invite') {
      return house.join(rest.trim().replace(/^@/, '').toLowerCase());
    }
    if (!house.commands.some(({ command }) => command === name)) {
      house.say(`There is no command ${name} here.`);
      return null;
    }
    return house.command(name, rest);
  }
}

customElements.define('message-composer', Composer);
