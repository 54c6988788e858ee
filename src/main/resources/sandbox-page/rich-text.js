/** Block Kit's rich_text as Lit templates (docs.slack.dev, rich text block). */

import { html } from 'lit';
import { glyph } from './emoji.js';
import { anchor, channelLink, date, mention } from './mrkdwn-view.js';

const SECTIONS = {
  rich_text_section: ({ elements }) => html`<p>${elements.map(inline)}</p>`,
  rich_text_list: ({ elements, style, indent, offset }) => {
    const rows = elements.map((item) => html`<li>${item.elements.map(inline)}</li>`);
    const depth = `margin-left: ${(indent ?? 0) * 1.5}em`;
    return style === 'ordered'
      ? html`<ol style=${depth} start=${(offset ?? 0) + 1}>${rows}</ol>`
      : html`<ul style=${depth}>${rows}</ul>`;
  },
  rich_text_quote: ({ elements }) => html`<blockquote>${elements.map(inline)}</blockquote>`,
  rich_text_preformatted: ({ elements }) => html`<pre><code>${elements.map(inline)}</code></pre>`,
};

const INLINE = {
  text: ({ text }) => breaks(text),
  link: ({ url, text }) => anchor(url, text),
  emoji: ({ name }) => html`<span class="emoji" title=":${name}:">${glyph(name)}</span>`,
  user: ({ user_id }) => mention(user_id, ''),
  channel: ({ channel_id }) => channelLink(channel_id),
  usergroup: ({ usergroup_id }) => html`<span class="mention">@${usergroup_id}</span>`,
  broadcast: ({ range }) => html`<span class="mention mine">@${range}</span>`,
  date: ({ timestamp, format, fallback, url }) =>
    date({ at: timestamp * 1000, pattern: format, text: fallback, url }),
};

export const richText = (elements) => elements.map((part) => SECTIONS[part.type]?.(part) ?? '');

function inline(part) {
  const plain = INLINE[part.type]?.(part) ?? part.text ?? '';
  return styled(plain, part.style ?? {});
}

function styled(inside, { bold, italic, strike, code }) {
  let drawn = inside;
  drawn = code ? html`<code>${drawn}</code>` : drawn;
  drawn = strike ? html`<s>${drawn}</s>` : drawn;
  drawn = italic ? html`<em>${drawn}</em>` : drawn;
  return bold ? html`<strong>${drawn}</strong>` : drawn;
}

const breaks = (text) => text.split('\n').map((line, index) => (index ? html`<br />${line}` : line));
