/** The one object behind the page: reads what is shown, and does what a person can do. */

import { api } from './api.js';
import { FIRST_VIEWER, keyOf, Known } from './known.js';
import { readPlace, writePlace } from './place.js';
import { fromNow } from './times.js';
import { toWire } from './wording.js';

const SOON = 120;

class House extends Known {
  #running = null;
  #again = false;
  #visitor = null; // who looks at their Home

  start() {
    Object.assign(this, readPlace(this));
    addEventListener('hashchange', () => this.go(readPlace(this)));
    document.addEventListener('visibilitychange', () => this.refresh());
    api.stream(
      () => this.refresh(),
      (online) => {
        this.online = online;
        return online ? this.refresh() : this.changed();
      },
    );
    return this.refresh();
  }

  // Where one is

  go(to) {
    const before = this.spot;
    Object.assign(this, to);
    this.nameChannel();
    if (this.spot !== before && !('thread' in to)) {
      this.thread = null;
    }
    if ('place' in to && !('tab' in to)) {
      this.tab = 'messages';
    }
    writePlace(this);
    this.changed();
    return this.refresh();
  }

  // Reading

  /** Reads everything shown; what changes meanwhile is read once more afterwards. */
  refresh() {
    if (this.#running) {
      this.#again = true;
      return this.#running;
    }
    this.#running = this.#read()
      .catch((failure) => this.say(failure.message))
      .finally(() => {
        this.#running = null;
        this.changed();
        if (this.#again) {
          this.#again = false;
          this.refresh();
        }
      });
    return this.#running;
  }

  async #read() {
    const state = await api.state(this.viewer).catch((failure) => this.#fallBack(failure));
    this.team = state.team?.name ?? '';
    this.now = fromNow(state.now);
    this.users = state.users;
    this.commands = state.commands ?? [];
    this.shortcuts = state.shortcuts ?? [];
    this.botConnected = state.bot_connected !== false;
    this.states.set(this.viewer, state.channels);
    if (!this.channel) {
      this.place = this.nameChannel() ? this.place : keyOf(this.channels[0]);
      writePlace(this, true);
    }
    const read = [this.#readPlace(), this.#readViews(), this.#readOthers()];
    const failed = (await Promise.allSettled(read)).find(({ reason }) => reason);
    this.ready = true;
    if (failed) {
      throw failed.reason;
    }
  }

  #fallBack(failure) {
    if (this.viewer === FIRST_VIEWER) {
      throw failure;
    }
    this.viewer = FIRST_VIEWER;
    return api.state(this.viewer);
  }

  async #readPlace() {
    const { spot, thread, address, viewer } = this;
    const [messages, replies] = await Promise.all([
      api.messages(address, viewer),
      thread ? api.messages(address, viewer, thread) : null,
    ]);
    if (spot === this.spot) {
      this.shown = { spot, messages };
      this.threadShown = replies && { thread, messages: replies };
      this.marks.seen(this, messages);
    }
  }

  /** The bot hears whenever somebody comes to their Home; what it shows there is a change. */
  #tellOfHome() {
    const visitor = this.inHome ? this.viewer : null;
    if (visitor && visitor !== this.#visitor) {
      api.openHome(visitor).catch((failure) => this.say(failure.message));
    }
    this.#visitor = visitor;
  }

  async #readViews() {
    const { viewer, place } = this;
    this.#tellOfHome();
    const [views, home] = await Promise.all([
      api.views(viewer),
      place === 'dm' ? api.home(viewer) : null,
    ]);
    if (viewer === this.viewer) {
      this.views = views;
      this.homeView = home;
    }
  }

  async #readOthers() {
    const others = this.people.map((person) => person.name).filter((name) => name !== this.viewer);
    const states = await Promise.all(others.map((name) => api.state(name)));
    states.forEach((state, index) => this.states.set(others[index], state.channels));
    this.people.forEach(({ name }) => this.marks.meet(name, this.channelsOf(name)));
  }

  // Doing

  /**
   * Runs one action; what fails is told, and answered with null. The answer waits for the bot, what
   * was done stands earlier: so it is looked at before.
   */
  async attempt(action) {
    const look = setTimeout(() => this.refresh(), SOON);
    try {
      const answer = await action();
      await this.refresh();
      return answer;
    } catch (failure) {
      this.say(failure.message);
      return null;
    } finally {
      clearTimeout(look);
    }
  }

  post(text, thread) {
    return this.attempt(() =>
      api.post({ ...this.#here(), text: this.wire(text), thread_ts: thread ?? undefined }),
    );
  }

  command(command, text) {
    return this.attempt(() => api.command({ ...this.#here(), command, text: this.wire(text) }));
  }

  /** One that is offered everywhere, or one of a message. */
  shortcut(id, message) {
    const on = message ? { channel: this.address, ts: message.ts } : {};
    return this.attempt(() => api.shortcut({ user: this.viewer, callback_id: id, ...on }));
  }

  edit(ts, text) {
    return this.attempt(() =>
      api.edit(this.address, ts, { user: this.viewer, text: this.wire(text) }),
    );
  }

  remove(ts) {
    return this.attempt(() => api.remove(this.address, ts, { user: this.viewer }));
  }

  react(message, name) {
    const mine = message.reactions?.find((r) => r.name === name)?.users.includes(this.me.id);
    const act = mine ? api.unreact : api.react;
    return this.attempt(() => act({ ...this.#here(), ts: message.ts, name }));
  }

  click(body) {
    return this.attempt(() => api.click({ user: this.viewer, ...body }));
  }

  join(user) {
    return this.attempt(() => api.join(this.address, user, this.viewer));
  }

  closeView(view) {
    return this.attempt(() => api.close(view.id, { user: this.viewer }));
  }

  async turn(body) {
    this.turning = true;
    this.changed();
    await this.attempt(() => api.turn(body));
    this.turning = false;
    this.changed();
  }

  #here() {
    return { user: this.viewer, channel: this.address };
  }

  wire(text) {
    return toWire(text, this.users, this.channels);
  }

}

export const house = new House();
