/** A thread beside its channel. */

import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { house } from './house.js';
import { icon } from './icons.js';
import { Part } from './part.js';
import { arrange } from './timeline.js';

class ThreadPanel extends Part {
  #count = 0;

  render() {
    const shown = house.threadShown?.thread === house.thread ? house.threadShown.messages : [];
    const messages = shown.filter(({ ts }) => !house.hidden.has(ts));
    return html`<aside class="thread" aria-label="Thread">
      <div class="heading">
        <h2>Thread</h2>
        <p class="topic">${house.place === 'dm' ? '' : `#${house.place}`}</p>
        <button
          class="quiet square"
          aria-label="Close the thread"
          @click=${() => house.go({ thread: null })}
        >
          ${icon('close')}
        </button>
      </div>
      <div class="scroll" role="log" aria-label="Thread messages" tabindex="0">
        ${repeat(
          arrange(messages, house.zone),
          ({ message }) => `${house.spot}/${message.ts}`,
          (row, index) => html`
            <chat-message
              .message=${row.message}
              .joined=${row.joined && index > 1}
              inThread
            ></chat-message>
            ${index === 0 ? rule(messages.length - 1) : nothing}
          `,
        )}
      </div>
      <message-composer .spot=${`${house.spot}/${house.thread}`} .thread=${house.thread}>
      </message-composer>
    </aside>`;
  }

  updated() {
    const count = house.threadShown?.messages.length ?? 0;
    if (count !== this.#count) {
      const box = this.querySelector('.scroll');
      requestAnimationFrame(() => (box.scrollTop = box.scrollHeight));
    }
    this.#count = count;
  }
}

const rule = (replies) =>
  html`<div class="day" role="separator">
    <span>${replies === 0 ? 'No replies yet' : replies === 1 ? '1 reply' : `${replies} replies`}</span>
  </div>`;

customElements.define('thread-panel', ThreadPanel);
