/** One line that says what to try, until it is put away. */

import { html, nothing } from 'lit';
import { house } from './house.js';
import { icon } from './icons.js';
import { Part } from './part.js';

const TRY = { viewer: 'ana', place: 'design', text: '@ben hey, quick question?' };
const KEY = 'unhurry-welcome';

class WelcomeLine extends Part {
  static properties = { away: { state: true } };

  constructor() {
    super();
    this.away = sessionStorage.getItem(KEY) === 'away';
  }

  render() {
    if (this.away) {
      return nothing;
    }
    return html`<p class="welcome">
      <span
        ><strong>To try:</strong> write “hey, quick question?” to <b>@ben</b> in
        <b>#design</b> as <b>Ana</b>, then turn the clock by 15 minutes.</span
      >
      <button class="link" @click=${this.write}>Write it for me</button>
      <button class="quiet square" aria-label="Put this line away" @click=${this.putAway}>
        ${icon('close')}
      </button>
    </p>`;
  }

  async write() {
    house.drafts.set(`${TRY.viewer}/${TRY.place}`, TRY.text);
    await house.go({ viewer: TRY.viewer, place: TRY.place, thread: null });
    house.changed();
    document.querySelector('main message-composer')?.take();
  }

  putAway() {
    sessionStorage.setItem(KEY, 'away');
    this.away = true;
  }
}

customElements.define('welcome-line', WelcomeLine);
