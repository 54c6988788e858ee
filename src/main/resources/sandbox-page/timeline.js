/** The messages of a channel: by day, one author's neighbours together, the newest in view. */

import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { house } from './house.js';
import { icon } from './icons.js';
import { Part } from './part.js';
import { dateKey, dayName, fromTs } from './times.js';
import './message.js';

const TOGETHER = 5 * 60_000;
const NEAR = 80;

/** Which messages stand under which day, and which go with the one before. */
export function arrange(messages, zone) {
  let before = null;
  return messages.map((message) => {
    const at = fromTs(message.ts);
    const day = dateKey(at, zone);
    const row = { message, at, day, newDay: day !== before?.day };
    row.joined =
      !row.newDay &&
      before.message.user === message.user &&
      !before.message.ephemeral === !message.ephemeral &&
      !before.message.reply_count &&
      at - before.at < TOGETHER;
    before = row;
    return row;
  });
}

class TimeLine extends Part {
  static properties = { below: { state: true } };
  #spot = null;
  #last = null;
  #stick = true;

  render() {
    const shown = house.shown?.spot === house.spot ? house.shown.messages : null;
    const messages = shown?.filter((message) => !house.hidden.has(message.ts));
    return html`
      <div
        class="scroll"
        role="log"
        aria-label="Messages"
        aria-busy=${messages ? 'false' : 'true'}
        tabindex="0"
        @scroll=${this.scrolled}
      >
        ${messages ? this.rows(messages) : nothing}
        ${messages?.length === 0 ? empty() : nothing}
      </div>
      ${this.below
        ? html`<button class="to-newest" @click=${this.toNewest}>
            ${icon('down')} Newer messages
          </button>`
        : nothing}
    `;
  }

  rows(messages) {
    const rows = arrange(messages, house.zone);
    const fresh = freshFrom(messages);
    return repeat(
      rows,
      ({ message }) => `${house.spot}/${message.ts}/${message.ephemeral ?? ''}`,
      (row) => html`
        ${row.newDay ? divider(row.at) : nothing}
        ${row.message === fresh
          ? html`<div class="fresh" role="separator"><span>New</span></div>`
          : nothing}
        <chat-message
          .message=${row.message}
          .joined=${row.joined && row.message !== fresh}
        ></chat-message>
      `,
    );
  }

  scrolled(event) {
    const { scrollTop, scrollHeight, clientHeight } = event.currentTarget;
    this.#stick = scrollHeight - scrollTop - clientHeight < NEAR;
    this.below = this.below && !this.#stick;
  }

  updated() {
    const box = this.querySelector('.scroll');
    const messages = house.shown?.spot === house.spot ? house.shown.messages : [];
    const last = messages.at(-1)?.ts;
    if (this.#spot !== house.spot) {
      this.#stick = true;
      this.below = false;
    }
    const mine = messages.at(-1)?.user === house.me?.id;
    if (this.#stick || (last !== this.#last && mine)) {
      requestAnimationFrame(() => (box.scrollTop = box.scrollHeight));
    } else if (last !== this.#last) {
      this.below = true;
    }
    this.#last = last;
    this.#spot = house.spot;
  }

  toNewest() {
    const box = this.querySelector('.scroll');
    box.scrollTo({ top: box.scrollHeight, behavior: 'smooth' });
  }
}

function freshFrom(messages) {
  const { fresh } = house.marks;
  return fresh?.spot === house.spot
    ? messages.find(({ ts, user }) => Number(ts) > fresh.ts && user !== house.me?.id)
    : undefined;
}

const divider = (at) =>
  html`<div class="day" role="separator"><span>${dayName(at, house.now, house.zone)}</span></div>`;

const empty = () =>
  html`<p class="empty">
    ${house.place === 'dm'
      ? 'What the bot says to you alone appears here.'
      : 'Nothing has been said here yet.'}
  </p>`;

customElements.define('time-line', TimeLine);
