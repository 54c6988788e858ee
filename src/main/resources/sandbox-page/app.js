/** The page's frame: which part stands where, and what the keyboard does everywhere. */

import { html, nothing } from 'lit';
import { house } from './house.js';
import { icon } from './icons.js';
import { Part } from './part.js';
import './clock.js';
import './composer.js';
import './confirm.js';
import './home.js';
import './modal.js';
import './sidebar.js';
import './thread.js';
import './timeline.js';
import './welcome.js';

class App extends Part {
  static properties = { drawer: { state: true } };

  connectedCallback() {
    super.connectedCallback();
    this.onKey = (event) => this.key(event);
    document.addEventListener('keydown', this.onKey);
    house.start();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    document.removeEventListener('keydown', this.onKey);
  }

  /** Esc closes what lies on top; Alt and a digit make one that person. */
  key(event) {
    if (event.key === 'Escape' && !event.defaultPrevented) {
      if (this.drawer) {
        this.drawer = false;
      } else if (house.thread && !document.querySelector('dialog[open], [popover]:popover-open')) {
        house.go({ thread: null });
      }
    }
    const person = event.altKey && house.people[Number(event.code?.replace('Digit', '')) - 1];
    if (person) {
      event.preventDefault();
      house.go({ viewer: person.name });
    }
  }

  render() {
    if (!house.ready) {
      return html`<p class="opening" role="status">
        ${house.notices.length ? house.notices[0].text : 'Opening the house.'}
      </p>`;
    }
    document.title = `${title()} (${house.me?.real_name ?? house.viewer}) · Unhurry`;
    return html`
      <a class="skip" href="#main" @click=${skip}>Go to the messages</a>
      <header class="top">
        <button
          class="quiet square drawer-button"
          aria-label="Channels and people"
          aria-expanded=${this.drawer ? 'true' : 'false'}
          @click=${() => (this.drawer = !this.drawer)}
        >
          ${icon('menu')}
        </button>
        <div class="brand"><img src="icon.svg" alt="" /><span>Unhurry</span></div>
        <sandbox-clock></sandbox-clock>
      </header>
      <div class=${house.thread ? 'rooms with-thread' : 'rooms'}>
        <side-bar class=${this.drawer ? 'open' : ''} @left=${() => (this.drawer = false)}></side-bar>
        ${this.drawer
          ? html`<div class="veil" @click=${() => (this.drawer = false)}></div>`
          : nothing}
        <main id="main" tabindex="-1" @edit-last=${this.editLast}>${this.room()}</main>
        ${house.thread ? html`<thread-panel></thread-panel>` : nothing}
      </div>
      <modal-stack></modal-stack>
      <confirm-box></confirm-box>
      ${notices()}
    `;
  }

  editLast() {
    const own = [...this.querySelectorAll('time-line chat-message')].filter(
      ({ message }) => message.user === house.me?.id,
    );
    if (own.length) {
      own.at(-1).editing = true;
    }
  }

  room() {
    return html`
      ${heading()} ${troubles()}
      <welcome-line></welcome-line>
      ${house.inHome
        ? html`<app-home></app-home>`
        : html`<time-line></time-line><message-composer .spot=${house.spot}></message-composer>`}
    `;
  }
}

const title = () =>
  house.place === 'dm' ? (house.bot?.real_name ?? 'Private messages') : `#${house.place}`;

const skip = (event) => {
  event.preventDefault();
  document.querySelector('#main').focus();
};

function heading() {
  const channel = house.channel;
  return html`<div class="heading">
    <h1>
      ${house.place === 'dm'
        ? html`${icon('leaf')} ${house.bot?.real_name ?? 'Unhurry'} <span class="badge">App</span>`
        : html`${icon('hash')} ${house.place}`}
    </h1>
    <p class="topic">
      ${house.place === 'dm'
        ? `Private, between ${house.me?.real_name ?? house.viewer} and the bot`
        : (channel?.topic ?? '')}
    </p>
    ${house.place === 'dm' ? tabs() : nothing}
    ${house.place !== 'dm' && house.bot && channel?.bot_in === false
      ? html`<span class="aside">The bot is not here</span>
          <button @click=${() => house.join(house.bot.name)}>Invite it</button>`
      : nothing}
  </div>`;
}

function tabs() {
  const tab = (id, label) =>
    html`<button
      role="tab"
      aria-selected=${house.tab === id ? 'true' : 'false'}
      @click=${() => house.go({ tab: id })}
    >
      ${label}
    </button>`;
  return html`<div class="tabs" role="tablist" aria-label="Home and private messages">
    ${tab('home', 'Home')} ${tab('messages', 'Messages')}
  </div>`;
}

function troubles() {
  if (!house.online) {
    return html`<p class="trouble" role="status">The local Slack is away. Trying again.</p>`;
  }
  return house.botConnected
    ? nothing
    : html`<p class="trouble" role="status">
        No bot is connected. Messages arrive, and nobody answers them until one is.
      </p>`;
}

function notices() {
  return html`<div class="notices" role="status" aria-live="polite">
    ${house.notices.map(
      (notice) =>
        html`<p class="notice">
          ${notice.text}
          <button class="quiet square" aria-label="Dismiss" @click=${() => house.unsay(notice)}>
            ${icon('close')}
          </button>
        </p>`,
    )}
  </div>`;
}

customElements.define('unhurry-app', App);
