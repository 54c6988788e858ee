/** Reactions under a message, and the picker that adds one. */

import { html } from 'lit';
import { glyph, REACTIONS, spoken } from './emoji.js';
import { house } from './house.js';
import { icon } from './icons.js';
import { Part } from './part.js';
import { popover } from './popover.js';

class ReactionRow extends Part {
  static properties = { message: { attribute: false } };

  render() {
    return html`<div class="reactions">
      ${this.message.reactions.map((reaction) => this.chip(reaction))}
    </div>`;
  }

  chip({ name, users }) {
    const mine = users.includes(house.me?.id);
    const who = users.map((id) => house.user(id)?.real_name ?? id).join(', ');
    return html`<button
      class="reaction"
      aria-pressed=${mine ? 'true' : 'false'}
      aria-label=${`${spoken(name)}, ${who}`}
      title=${`${who}: ${spoken(name)}`}
      data-reaction=${name}
      @click=${() => house.react(this.message, name)}
    >
      <span class="emoji" aria-hidden="true">${glyph(name)}</span> ${users.length}
    </button>`;
  }
}

class ReactionPicker extends Part {
  static properties = { message: { attribute: false } };

  render() {
    return html`
      <button
        class="quiet square"
        aria-label="Add a reaction"
        title="Add a reaction"
        aria-haspopup="true"
        @click=${(event) => popover.toggle(event.currentTarget, this.querySelector('.picker'))}
      >
        ${icon('smile')}
      </button>
      <div class="picker sheet" popover data-align="end" aria-label="Reactions" @keydown=${popover.walk}>
        ${REACTIONS.map(
          (name) =>
            html`<button
              class="quiet square emoji"
              aria-label=${spoken(name)}
              title=${spoken(name)}
              data-reaction=${name}
              @click=${() => this.pick(name)}
            >
              ${glyph(name)}
            </button>`,
        )}
      </div>
    `;
  }

  pick(name) {
    this.querySelector('.picker').hidePopover();
    house.react(this.message, name);
  }
}

customElements.define('reaction-row', ReactionRow);
customElements.define('reaction-picker', ReactionPicker);
