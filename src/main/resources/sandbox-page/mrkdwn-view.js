/** The tree of mrkdwn.js as Lit templates: text goes in as text, never as HTML. */

import { html, nothing } from 'lit';
import { house } from './house.js';
import { glyph, withEmoji, EMOJI } from './emoji.js';
import { parse } from './mrkdwn.js';
import { fillDate } from './times.js';
import { inHouse } from './place.js';

const DRAW = {
  text: ({ text }) => text,
  break: () => html`<br />`,
  bold: ({ inside }) => html`<strong>${draw(inside)}</strong>`,
  italic: ({ inside }) => html`<em>${draw(inside)}</em>`,
  strike: ({ inside }) => html`<s>${draw(inside)}</s>`,
  code: ({ text }) => html`<code>${text}</code>`,
  pre: ({ text }) => html`<pre><code>${text}</code></pre>`,
  quote: ({ inside }) => html`<blockquote>${draw(inside)}</blockquote>`,
  list: ({ ordered, items }) => {
    const rows = items.map((item) => html`<li>${draw(item)}</li>`);
    return ordered ? html`<ol>${rows}</ol>` : html`<ul>${rows}</ul>`;
  },
  link: ({ url, text }) => anchor(url, text),
  user: ({ id, text }) => mention(id, text),
  channel: ({ id, text }) => channelLink(id, text),
  group: ({ text, id }) => html`<span class="mention">${text || `@${id}`}</span>`,
  all: ({ id, text }) => html`<span class="mention mine">${text || `@${id}`}</span>`,
  date: (node) => date(node),
  emoji: ({ name }) =>
    EMOJI.has(name)
      ? html`<span class="emoji" role="img" aria-label=${name} title=":${name}:">${glyph(name)}</span>`
      : `:${name}:`,
};

const draw = (nodes) => nodes.map((node) => DRAW[node.type](node));

export const mrkdwn = (text) => draw(parse(text ?? ''));

/** A text object of Block Kit: mrkdwn or plain text (docs.slack.dev, text object). */
export function textObject(object) {
  if (!object) {
    return nothing;
  }
  if (object.type === 'mrkdwn') {
    return mrkdwn(object.text);
  }
  return html`<span class="plain">${plain(object)}</span>`;
}

export const plain = (object) =>
  object?.emoji === false ? object.text : withEmoji(object?.text ?? '');

export function anchor(url, text) {
  const here = inHouse(url ?? '');
  if (here) {
    return html`<a href=${here}>${text || url}</a>`;
  }
  return /^(https?:|mailto:)/i.test(url ?? '')
    ? html`<a href=${url} target="_blank" rel="noreferrer noopener">${text || url}</a>`
    : (text ?? '');
}

export function mention(id, text) {
  const user = house.user(id);
  const name = user ? user.name : text.replace(/^@/, '') || id;
  const mine = user && user.name === house.viewer;
  return html`<span class=${mine ? 'mention mine' : 'mention'} title=${user?.real_name ?? nothing}
    >@${name}</span
  >`;
}

export function channelLink(id, text = '') {
  const channel = house.channels.find((c) => c.id === id);
  const name = channel?.name ?? text.replace(/^#/, '') ?? id;
  return channel
    ? html`<a class="mention" href="#/${house.viewer}/${name}">#${name}</a>`
    : html`<span class="mention">#${name || id}</span>`;
}

export function date({ at, pattern, url, text }) {
  const words = Number.isFinite(at) ? fillDate(pattern, at, house.now, house.zone) : text;
  return html`<time title=${text || nothing}>${url ? anchor(url, words) : words}</time>`;
}
