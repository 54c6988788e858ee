/** Between what a person types and what Slack carries: names become ids, and back. */

import { decode } from './mrkdwn.js';

const CODE = /(```[\s\S]*?```|`[^`\n]*`)/;
const escape = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const ALL = new Set(['here', 'channel', 'everyone']);

/** Typed words as Slack sends them: escaped, mentions and addresses in angle brackets. */
export function toWire(text, users, channels) {
  return text
    .split(CODE)
    .map((part, index) => (index % 2 ? escape(part) : words(part, users, channels)))
    .join('');
}

function words(part, users, channels) {
  const user = (name) => users.find((u) => u.name === name.toLowerCase() || u.id === name);
  const channel = (name) => channels.find((c) => !c.is_im && c.name === name.toLowerCase());
  return escape(part)
    .replace(/&lt;@([\w.-]+)&gt;/g, (whole, name) => (user(name) ? `@${user(name).name}` : whole))
    .replace(/(?<![\w<@])https?:\/\/[^\s<>]*[^\s<>.,;:!?)'"]/g, (url) => `<${url}>`)
    .replace(/(?<![\w/@.])@([a-z][\w.-]*\w|[a-z])/gi, (whole, name) => {
      const someone = user(name);
      return ALL.has(name) ? `<!${name}>` : someone ? `<@${someone.id}>` : whole;
    })
    .replace(/(?<![\w/&#])#([a-z0-9][\w-]*)/gi, (whole, name) => {
      const found = channel(name);
      return found ? `<#${found.id}|${found.name}>` : whole;
    });
}

/** A message's text as its author may edit it. */
export function toTyped(text, users, channels) {
  return decode(
    text
      .replace(/<@([\w.-]+)(?:\|[^>]*)?>/g, (whole, id) => {
        const someone = users.find((u) => u.id === id || u.name === id);
        return someone ? `@${someone.name}` : whole;
      })
      .replace(/<#([\w-]+)(?:\|([^>]*))?>/g, (whole, id, name) => {
        const found = channels.find((c) => c.id === id);
        return found || name ? `#${found?.name ?? name}` : whole;
      })
      .replace(/<!(here|channel|everyone)(?:\|[^>]*)?>/g, '@$1')
      .replace(/<(https?:[^|>]+)(?:\|[^>]*)?>/g, '$1'),
  );
}
