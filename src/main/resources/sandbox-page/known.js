/** What the page knows: who is looking, at what, what was read; and who watches it change. */

import { Marks } from './marks.js';

export const FIRST_VIEWER = 'ana';
const FIRST_CHANNEL = 'design';

export class Known {
  viewer = FIRST_VIEWER;
  place = FIRST_CHANNEL; // a channel's name, or 'dm' for the private messages with the bot
  tab = 'messages'; // or 'home', in the private messages
  thread = null;
  team = '';
  now = NaN;
  users = [];
  commands = [];
  shortcuts = [];
  botConnected = true;
  online = true;
  ready = false;
  turning = false;
  states = new Map(); // by person's name: their channels
  shown = null; // {key, messages} of the place
  threadShown = null;
  views = [];
  homeView = null;
  notices = [];
  hidden = new Set();
  confirming = null;
  drafts = new Map();
  marks = new Marks();
  #watchers = new Set();

  watch(watcher) {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  }

  changed() {
    this.#watchers.forEach((watcher) => watcher());
  }

  get people() {
    return this.users.filter((user) => !user.is_bot && !user.deleted);
  }

  get me() {
    return this.users.find((user) => user.name === this.viewer);
  }

  get bot() {
    return this.users.find((user) => user.is_bot);
  }

  get zone() {
    return this.me?.tz ?? 'UTC';
  }

  /** Channels first by name; the private messages with the bot are always among them. */
  get channels() {
    return this.channelsOf(this.viewer);
  }

  channelsOf(name) {
    const all = this.states.get(name) ?? [];
    const direct = all.find((c) => c.is_im) ?? { id: `dm:${name}`, is_im: true, is_member: true };
    const rooms = all.filter((c) => !c.is_im && !c.is_archived).sort((a, b) => a.name.localeCompare(b.name));
    return [...rooms, direct];
  }

  get channel() {
    return this.channels.find((channel) => keyOf(channel) === this.place);
  }

  /** A message's link gives the channel's id; here it goes by its name. Whether it did. */
  nameChannel() {
    const meant = this.channels.find(({ id }) => id === this.place);
    this.place = meant ? keyOf(meant) : this.place;
    return Boolean(meant);
  }

  /** The address of the place shown, as the control interface takes it. */
  get address() {
    return this.place === 'dm' ? `dm:${this.viewer}` : (this.channel?.id ?? this.place);
  }

  get spot() {
    return `${this.viewer}/${this.place}`;
  }

  get inHome() {
    return this.place === 'dm' && this.tab === 'home';
  }

  user(id) {
    return this.users.find((user) => user.id === id || user.name === id);
  }

  /** Asks before something that matters; answers true or false. */
  ask(question) {
    return new Promise((answer) => {
      this.confirming = { ...question, answer };
      this.changed();
    });
  }

  /** Tells something once, for some seconds. */
  say(text) {
    if (this.notices.some((notice) => notice.text === text)) {
      return;
    }
    const notice = { text };
    this.notices = [...this.notices, notice];
    setTimeout(() => this.unsay(notice), 7000);
    this.changed();
  }

  unsay(notice) {
    this.notices = this.notices.filter((other) => other !== notice);
    this.changed();
  }
}

/** A channel's key in addresses and marks: its name, or 'dm'. */
export function keyOf(channel) {
  return channel.is_im ? 'dm' : channel.name;
}
