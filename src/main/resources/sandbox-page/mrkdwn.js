/**
 * Slack's mrkdwn as a tree of plain objects; pure, and nothing in it is HTML.
 *
 * Nodes: {type: 'text', text}, {type: 'bold'|'italic'|'strike'|'quote', inside: [...]},
 * {type: 'code'|'pre', text}, {type: 'break'}, {type: 'list', ordered, items: [[...]]},
 * {type: 'link', url, text}, {type: 'user'|'channel'|'group'|'all', id, text},
 * {type: 'date', at, pattern, url, text}, {type: 'emoji', name}.
 */

const ENTITIES = { '&lt;': '<', '&gt;': '>', '&amp;': '&' };
export const decode = (text) => text.replace(/&(?:lt|gt|amp);/g, (entity) => ENTITIES[entity]);

export function parse(source) {
  return source
    .split(/(```[\s\S]+?```)/)
    .flatMap((part, index) =>
      index % 2 ? [{ type: 'pre', text: decode(trimFence(part)) }] : lines(part),
    );
}

const trimFence = (part) => part.slice(3, -3).replace(/^\n|\n$/g, '');

const LINE_KINDS = [
  { type: 'quote', pattern: /^(?:&gt;|>) ?/ },
  { type: 'list', ordered: false, pattern: /^\s*[•◦▪-]\s+/ },
  { type: 'list', ordered: true, pattern: /^\s*\d{1,3}[.)]\s+/ },
];

/** Neighbouring lines of one kind become one quote or list; all others are text with breaks. */
function lines(part) {
  const nodes = [];
  let open = null;
  const trimmed = part.replace(/^\n|\n$/g, '');
  for (const line of trimmed === '' ? [] : trimmed.split('\n')) {
    const kind = LINE_KINDS.find(({ pattern }) => pattern.test(line));
    const inside = inline(kind ? line.replace(kind.pattern, '') : line);
    if (!open || open.kind !== kind) {
      open = { kind, rows: [] };
      nodes.push(open);
    }
    open.rows.push(inside);
  }
  return nodes.flatMap(group);
}

function group({ kind, rows }) {
  if (kind?.type === 'list') {
    return [{ type: 'list', ordered: kind.ordered, items: rows }];
  }
  const inside = rows.flatMap((row, index) => (index ? [{ type: 'break' }, ...row] : row));
  return kind ? [{ type: 'quote', inside }] : inside;
}

const INLINE = new RegExp(
  [
    '`(?<code>[^`\\n]+)`',
    '<(?<angle>[^<>\\n]+)>',
    ':(?<emoji>[a-z0-9_+\'-]+):',
    '(?<![\\p{L}\\p{N}])(?<mark>[*_~])(?=\\S)(?!\\k<mark>)(?<styled>[^\\n]*?\\S)\\k<mark>(?![\\p{L}\\p{N}])',
  ].join('|'),
  'giu',
);
const STYLES = { '*': 'bold', _: 'italic', '~': 'strike' };

export function inline(source) {
  const nodes = [];
  let from = 0;
  const plain = (to) => {
    if (to > from) {
      nodes.push({ type: 'text', text: decode(source.slice(from, to)) });
    }
  };
  for (const match of source.matchAll(INLINE)) {
    plain(match.index);
    nodes.push(node(match.groups));
    from = match.index + match[0].length;
  }
  plain(source.length);
  return nodes;
}

function node({ code, angle, emoji, mark, styled }) {
  if (code !== undefined) {
    return { type: 'code', text: decode(code) };
  }
  if (emoji !== undefined) {
    return { type: 'emoji', name: emoji };
  }
  if (mark !== undefined) {
    return { type: STYLES[mark], inside: inline(styled) };
  }
  return reference(angle);
}

/** What stands between angle brackets (docs.slack.dev/messaging/formatting-message-text). */
function reference(angle) {
  const bar = angle.indexOf('|');
  const target = decode(bar < 0 ? angle : angle.slice(0, bar));
  const text = bar < 0 ? '' : decode(angle.slice(bar + 1));
  if (target.startsWith('@')) {
    return { type: 'user', id: target.slice(1), text };
  }
  if (target.startsWith('#')) {
    return { type: 'channel', id: target.slice(1), text };
  }
  if (target.startsWith('!')) {
    return special(target.slice(1), text);
  }
  return link(target, text);
}

function special(target, text) {
  const [name, ...rest] = target.split('^');
  if (name === 'date') {
    return { type: 'date', at: Number(rest[0]) * 1000, pattern: rest[1] ?? '', url: rest[2], text };
  }
  if (name === 'subteam') {
    return { type: 'group', id: rest[0], text };
  }
  return { type: 'all', id: name, text };
}

/** Only addresses a reader may follow safely become links. */
function link(target, text) {
  return /^(https?:|mailto:)/i.test(target)
    ? { type: 'link', url: target, text: text || target.replace(/^mailto:/i, '') }
    : { type: 'text', text: text || `<${target}>` };
}
