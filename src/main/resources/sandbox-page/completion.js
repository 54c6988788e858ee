/** What a half-typed word may become: commands, people, channels, emoji. Pure. */

import { EMOJI } from './emoji.js';

const MOST = 8;
const ALL = [
  { name: 'here', real_name: 'Everybody who is around' },
  { name: 'channel', real_name: 'Everybody in this channel' },
];

/** The word under the caret that can be completed: {kind, word, start}, or null. */
export function pending(text, caret) {
  const before = text.slice(0, caret);
  if (/^\/[\w-]*$/.test(before)) {
    return { kind: '/', word: before.slice(1).toLowerCase(), start: 0 };
  }
  const match = /(?:^|[\s(])([@#:])([\p{L}\p{N}._+-]*)$/u.exec(before);
  if (!match || (match[1] === ':' && match[2].length < 2)) {
    return null;
  }
  const [, kind, word] = match;
  return { kind, word: word.toLowerCase(), start: caret - word.length - 1 };
}

const OFFERS = {
  '/': ({ commands }) =>
    commands.map(({ command, usage_hint, description }) => ({
      key: command.slice(1),
      insert: command,
      title: command,
      hint: usage_hint,
      detail: description,
    })),
  '@': ({ users }) =>
    [...users, ...ALL].map((user) => ({
      key: `${user.name} ${user.real_name}`,
      insert: `@${user.name}`,
      title: `@${user.name}`,
      detail: user.real_name,
      user: user.id ? user : null,
    })),
  '#': ({ channels }) =>
    channels
      .filter((channel) => !channel.is_im)
      .map(({ name, topic }) => ({ key: name, insert: `#${name}`, title: `#${name}`, detail: topic })),
  ':': () =>
    [...EMOJI].map(([name, sign]) => ({
      key: name,
      insert: `:${name}:`,
      title: `${sign}  :${name}:`,
      detail: '',
    })),
};

/** Matches at the start of a word first, then anywhere. */
export function offers(asked, known) {
  const rank = ({ key }) => {
    const at = ` ${key.toLowerCase()}`.search(new RegExp(`[ _-]${escape(asked.word)}`));
    return at === 0 ? 0 : at > 0 ? 1 : key.toLowerCase().includes(asked.word) ? 2 : 3;
  };
  return OFFERS[asked.kind](known)
    .map((offer) => ({ offer, rank: rank(offer) }))
    .filter((row) => row.rank < 3)
    .sort((a, b) => a.rank - b.rank)
    .slice(0, MOST)
    .map((row) => row.offer);
}

const escape = (word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The text with the word completed, and where the caret stands then. */
export function complete(text, caret, asked, offer) {
  const head = `${text.slice(0, asked.start)}${offer.insert} `;
  return { text: head + text.slice(caret).replace(/^ /, ''), caret: head.length };
}
