/** One line that says what to try next, until it is put away. */

import { html, nothing } from 'lit';
import { house } from './house.js';
import { icon } from './icons.js';
import { Part } from './part.js';
import { fromTs } from './times.js';

const FIRST = { viewer: 'ana', place: 'design', text: '@ben hey, quick question?' };
const KEY = 'unhurry-welcome';
const JUST_NOW = 60_000;

const STEPS = {
  write: {
    line: html`<strong>To try:</strong> write “hey, quick question?” to <b>@ben</b> in
      <b>#design</b> as <b>Ana</b>, then turn the clock by 15 minutes.`,
    button: 'Write it for me',
    async act() {
      house.drafts.set(`${FIRST.viewer}/${FIRST.place}`, FIRST.text);
      await house.go({ viewer: FIRST.viewer, place: FIRST.place, thread: null });
      house.changed();
      document.querySelector('main message-composer')?.take();
    },
  },
  turn: {
    line: html`<strong>Now</strong> turn the clock by 15 minutes. Until then it stands still, and
      whoever writes on is left alone.`,
    button: 'Turn it for me',
    act: () => house.turn({ advance: 'PT15M' }),
  },
  hint: {
    line: html`<strong>This hint</strong> is for Ana alone. Add the context, or be Ben and see that
      he has none of it.`,
    button: 'Be Ben',
    act: () => house.go({ viewer: 'ben' }),
  },
};

/** The bot whispers answers to commands too; a hint is known by the buttons under it. */
const isHint = ({ ephemeral, blocks }) =>
  ephemeral && blocks?.some(({ block_id }) => block_id === 'hint');

function step() {
  const atStart = house.viewer === FIRST.viewer && house.place === FIRST.place;
  const messages = atStart && house.shown?.spot === house.spot ? house.shown.messages : [];
  const last = messages.at(-1);
  if (last && isHint(last) && !house.hidden.has(last.ts)) {
    return STEPS.hint;
  }
  const justWritten = last?.user === house.me?.id && fromTs(last.ts) >= house.now - JUST_NOW;
  return last && justWritten ? STEPS.turn : STEPS.write;
}

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
    const { line, button, act } = step();
    return html`<p class="welcome">
      <span>${line}</span>
      <button class="link" @click=${act}>${button}</button>
      <button class="quiet square" aria-label="Put this line away" @click=${this.putAway}>
        ${icon('close')}
      </button>
    </p>`;
  }

  putAway() {
    sessionStorage.setItem(KEY, 'away');
    this.away = true;
  }
}

customElements.define('welcome-line', WelcomeLine);
