/** Who one is, and where one can go. */

import { html, nothing } from 'lit';
import { avatar } from './avatar.js';
import { glyph, spoken } from './emoji.js';
import { house } from './house.js';
import { keyOf } from './known.js';
import { icon } from './icons.js';
import { Part } from './part.js';
import { hour, weekday } from './times.js';

class SideBar extends Part {
  render() {
    const rooms = house.channels.filter((channel) => !channel.is_im);
    const direct = house.channels.filter((channel) => channel.is_im);
    return html`
      <section aria-labelledby="you-are">
        <h2 id="you-are">You are</h2>
        <ul class="people">
          ${house.people.map((person, index) => html`<li>${this.person(person, index)}</li>`)}
        </ul>
      </section>
      <nav aria-label="Channels">
        <h2>Channels</h2>
        <ul>
          ${rooms.map((channel) => html`<li>${this.place(channel, channel.name, 'hash')}</li>`)}
        </ul>
        <h2>Private</h2>
        <ul>
          ${direct.map(
            (channel) =>
              html`<li>${this.place(channel, house.bot?.real_name ?? 'Unhurry', 'leaf')}</li>`,
          )}
        </ul>
      </nav>
      <p class="footnote">
        A local Slack for trying Unhurry. Nothing leaves this machine.
      </p>
    `;
  }

  person(person, index) {
    const here = person.name === house.viewer;
    const news = house.channelsOf(person.name).filter((c) => house.marks.unread(person.name, c));
    const direct = news.some((channel) => channel.is_im);
    return html`<button
      class="person"
      aria-pressed=${here ? 'true' : 'false'}
      title=${`${person.real_name}, ${city(person.tz)} (Alt+${index + 1})`}
      data-person=${person.name}
      @click=${() => this.leave({ viewer: person.name })}
    >
      ${avatar(person)}
      <span class="who">
        <span class="name">${person.real_name} ${sign(person)}</span>
        <span class="where">${person.title || city(person.tz)}</span>
      </span>
      <span class="local">
        ${hour(house.now, person.tz)}<span class="weekday">${weekday(house.now, person.tz)}</span>
      </span>
      ${news.length && !here
        ? html`<span class=${direct ? 'dot' : 'dot mild'}
            ><span class="hush">${direct ? 'has a private message' : 'has something new'}</span></span
          >`
        : nothing}
    </button>`;
  }

  place(channel, name, drawing) {
    const key = keyOf(channel);
    const news = key !== house.place && house.marks.unread(house.viewer, channel);
    return html`<a
      class=${news ? 'place unread' : 'place'}
      href=${`#/${house.viewer}/${key}`}
      aria-current=${key === house.place ? 'page' : nothing}
      @click=${(event) => {
        event.preventDefault();
        this.leave({ place: key });
      }}
    >
      ${icon(drawing)} <span class="name">${name}</span>
      ${channel.is_im ? html`<span class="badge">App</span>` : nothing}
      ${news ? html`<span class="dot"><span class="hush">unread</span></span>` : nothing}
    </a>`;
  }

  leave(to) {
    this.dispatchEvent(new CustomEvent('left'));
    house.go(to);
  }
}

/** The status beside a name, and the sleep of do-not-disturb, as Slack draws them. */
function sign({ status_emoji, status_text, do_not_disturb }) {
  const name = (status_emoji ?? '').replaceAll(':', '');
  return html`${name
    ? html`<span role="img" aria-label=${status_text || spoken(name)}>${glyph(name)}</span>`
    : nothing}${do_not_disturb
    ? html`<span role="img" aria-label="do not disturb">${glyph('zzz')}</span>`
    : nothing}`;
}

export const city = (zone) => zone.split('/').pop().replaceAll('_', ' ');

customElements.define('side-bar', SideBar);
