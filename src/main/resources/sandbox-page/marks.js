/** How far each person has read each channel: for as long as the page is open. */

export class Marks {
  #read = new Map();
  /** Where the line "New" stands: {spot, ts}; it stays until one goes elsewhere. */
  fresh = null;

  /** A channel seen for the first time counts as read. */
  meet(person, channels) {
    for (const channel of channels) {
      const spot = `${person}/${channel.is_im ? 'dm' : channel.name}`;
      if (!this.#read.has(spot)) {
        this.#read.set(spot, Number(channel.last_ts ?? 0));
      }
    }
  }

  /** Everything in the place shown has been read, if anybody looks. */
  seen({ spot, channel }, messages) {
    const before = this.#read.get(spot);
    if (this.fresh?.spot !== spot) {
      this.fresh = { spot, ts: before ?? Infinity };
    }
    if (document.visibilityState === 'visible') {
      const last = Math.max(0, channel?.last_ts ?? 0, ...messages.map(({ ts }) => Number(ts)));
      this.#read.set(spot, last);
    }
  }

  unread(person, channel) {
    const mark = this.#read.get(`${person}/${channel.is_im ? 'dm' : channel.name}`);
    return mark !== undefined && channel.is_member !== false && Number(channel.last_ts ?? 0) > mark;
  }
}
