/** A person's mark: initials on their colour; the bot's is its own drawing. */

import { html } from 'lit';

const HEX = /^[0-9a-f]{6}$/i;
const hue = (name) => [...name].reduce((sum, letter) => sum + letter.codePointAt(0), 0) % 360;

export function avatar(user, size = '') {
  if (!user || user.is_bot) {
    return html`<img class="avatar ${size}" src="icon.svg" alt="" />`;
  }
  const colour = HEX.test(user.color) ? `#${user.color}` : `hsl(${hue(user.name)} 35% 42%)`;
  return html`<span class="avatar ${size}" aria-hidden="true" style="--hue: ${colour}"
    >${initials(user)}</span
  >`;
}

function initials({ real_name, name }) {
  const words = (real_name || name).split(/\s+/);
  return (words.length > 1 ? words[0][0] + words.at(-1)[0] : words[0].slice(0, 2)).toUpperCase();
}
