/** One message: who, when, what, reactions, and what one can do with it. */

import { html, nothing } from 'lit';
import { avatar } from './avatar.js';
import { blocks } from './blocks.js';
import { house } from './house.js';
import { icon } from './icons.js';
import { menu, offered } from './menu.js';
import { mrkdwn } from './mrkdwn-view.js';
import { Part } from './part.js';
import { messageSurface } from './surface.js';
import { hour, fromTs, longDate } from './times.js';
import { toTyped } from './wording.js';
import './reactions.js';

class ChatMessage extends Part {
  static properties = {
    message: { attribute: false },
    joined: { type: Boolean },
    inThread: { type: Boolean },
    editing: { state: true },
  };

  render() {
    const { message } = this;
    const author = house.user(message.user);
    const at = fromTs(message.ts);
    const gone = message.subtype === 'tombstone';
    const classes = gone ? ['message', 'gone'] : ['message'];
    classes.push(this.joined ? 'joined' : 'first');
    if (message.ephemeral) {
      classes.push('only-you');
    }
    return html`<article
      class=${classes.join(' ')}
      data-ts=${message.ts}
      tabindex="-1"
      aria-label=${`${author?.real_name ?? 'Somebody'} at ${hour(at, house.zone)}`}
    >
      ${message.ephemeral ? this.onlyYou() : nothing}
      <div class="margin">
        ${this.joined ? html`<time>${hour(at, house.zone)}</time>` : avatar(author)}
      </div>
      <div class="body">
        ${this.joined ? nothing : this.header(author, at)}
        ${this.editing ? this.editor() : this.words()}
        ${message.reactions?.length
          ? html`<reaction-row .message=${message}></reaction-row>`
          : nothing}
        ${message.reply_count && !this.inThread ? this.replies() : nothing}
      </div>
      ${this.editing || message.ephemeral || gone ? nothing : this.tools()}
    </article>`;
  }

  header(author, at) {
    return html`<header>
      <span class="author">${author?.real_name ?? 'Somebody'}</span>
      ${this.message.bot_id || author?.is_bot ? html`<span class="badge">App</span>` : nothing}
      <time title=${`${longDate(at, house.zone)}, ${hour(at, house.zone)}`}
        >${hour(at, house.zone)}</time
      >
    </header>`;
  }

  onlyYou() {
    return html`<p class="seal">
      ${icon('eye')} Only visible to you
      <button class="link" @click=${this.dismiss}>Dismiss</button>
    </p>`;
  }

  dismiss() {
    house.hidden.add(this.message.ts);
    house.changed();
  }

  words() {
    const { message } = this;
    const edited = message.edited ? html` <span class="edited">(edited)</span>` : nothing;
    if (message.blocks?.length) {
      const surface = messageSurface(message, house.address);
      return html`<div class="blocks">${blocks(message.blocks, surface)}${edited}</div>`;
    }
    return html`<div class="text">${mrkdwn(message.text)}${edited}</div>`;
  }

  replies() {
    const count = this.message.reply_count;
    return html`<button class="replies" @click=${this.open}>
      ${icon('reply')} ${count === 1 ? '1 reply' : `${count} replies`}
    </button>`;
  }

  open() {
    house.go({ thread: this.message.thread_ts ?? this.message.ts });
  }

  tools() {
    const mine = this.message.user === house.me?.id;
    const tool = (label, drawing, action) =>
      html`<button class="quiet square" aria-label=${label} title=${label} @click=${action}>
        ${icon(drawing)}
      </button>`;
    return html`<div class="tools" role="toolbar" aria-label="This message">
      <reaction-picker .message=${this.message}></reaction-picker>
      ${this.inThread ? nothing : tool('Reply in thread', 'reply', this.open)}
      ${mine ? tool('Edit', 'pencil', () => (this.editing = true)) : nothing}
      ${mine ? tool('Delete', 'bin', this.erase) : nothing} ${this.more()}
    </div>`;
  }

  more() {
    const items = offered(house.shortcuts, 'message');
    const choose = ({ key }) => house.shortcut(key, this.message);
    return items.length
      ? menu('More actions', 'more', items, choose, { quiet: true, align: 'end' })
      : nothing;
  }

  editor() {
    const text = toTyped(this.message.text, house.users, house.channels);
    return html`<form class="editor" @submit=${this.save} @keydown=${this.editKey}>
      <textarea aria-label="Edit the message" rows="3" .value=${text}></textarea>
      <div class="row">
        <button type="button" @click=${() => (this.editing = false)}>Cancel</button>
        <button class="primary">Save</button>
      </div>
    </form>`;
  }

  updated(changed) {
    if (changed.has('editing') && this.editing) {
      const field = this.querySelector('textarea');
      field.focus();
      field.setSelectionRange(field.value.length, field.value.length);
    }
  }

  editKey(event) {
    if (event.key === 'Escape') {
      event.preventDefault();
      this.editing = false;
    } else if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
      this.save(event);
    }
  }

  async save(event) {
    event.preventDefault();
    const text = this.querySelector('textarea').value.trim();
    if (!text) {
      return this.erase();
    }
    if (await house.edit(this.message.ts, text)) {
      this.editing = false;
    }
  }

  async erase() {
    const sure = await house.ask({
      title: 'Delete this message?',
      text: 'Everybody in the channel loses it.',
      confirm: 'Delete',
      deny: 'Keep it',
      danger: true,
    });
    if (sure) {
      this.editing = false;
      await house.remove(this.message.ts);
    }
  }
}

customElements.define('chat-message', ChatMessage);
