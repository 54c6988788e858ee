/** Client of the local Slack's control interface: JSON over HTTP, every call one person's. */

export class Failure extends Error {}

const WORDS = {
  bot_away: 'The bot is not connected just now.',
  timeout: 'The bot did not answer in time.',
  not_in_channel: 'This person is not in that channel.',
  message_not_found: 'That message is gone.',
  expired_trigger_id: 'That took too long. Press the button once more.',
};

async function call(method, path, body) {
  let response;
  try {
    response = await fetch(path, {
      method,
      headers: body ? { 'Content-Type': 'application/json' } : {},
      body: body ? JSON.stringify(body) : undefined,
    });
  } catch {
    throw new Failure('The local Slack does not answer. Is it still running?');
  }
  const data = await read(response);
  if (!response.ok || (data.ok === false && !data.errors)) {
    throw new Failure(sentence(data.error ?? data.message ?? `status ${response.status}`));
  }
  return data;
}

async function read(response) {
  const text = await response.text();
  try {
    return text ? JSON.parse(text) : {};
  } catch {
    return { error: text.slice(0, 200) };
  }
}

function sentence(error) {
  if (typeof error !== 'string') {
    return 'That did not work.';
  }
  return WORDS[error] ?? (error.includes(' ') ? error : `That did not work (${error}).`);
}

const query = (values) =>
  new URLSearchParams(Object.entries(values).filter(([, value]) => value != null)).toString();
const get = (path, values) => call('GET', values ? `${path}?${query(values)}` : path);
const messagePath = (channel, ts) =>
  `/sandbox/messages/${encodeURIComponent(channel)}/${encodeURIComponent(ts)}`;

export const api = {
  state: (viewer) => get('/sandbox/state', { viewer }),
  messages: (channel, viewer, thread) =>
    get('/sandbox/messages', { channel, viewer, thread_ts: thread }).then((d) => d.messages ?? []),
  views: (user) => get('/sandbox/views', { user }).then((d) => d.views ?? []),
  home: (user) => get('/sandbox/home', { user, open: false }).then((d) => d.view ?? null),
  openHome: (user) => get('/sandbox/home', { user, open: true }),

  post: (body) => call('POST', '/sandbox/messages', body),
  edit: (channel, ts, body) => call('PATCH', messagePath(channel, ts), body),
  remove: (channel, ts, body) => call('DELETE', messagePath(channel, ts), body),
  react: (body) => call('POST', '/sandbox/reactions', body),
  unreact: (body) => call('DELETE', '/sandbox/reactions', body),
  command: (body) => call('POST', '/sandbox/commands', body),
  shortcut: (body) => call('POST', '/sandbox/shortcuts', body),
  click: (body) => call('POST', '/sandbox/clicks', body),
  submit: (view, body) => call('POST', `/sandbox/views/${encodeURIComponent(view)}/submit`, body),
  close: (view, body) => call('POST', `/sandbox/views/${encodeURIComponent(view)}/close`, body),
  join: (channel, user, inviter) =>
    call('POST', `/sandbox/channels/${encodeURIComponent(channel)}/members`, { user, inviter }),
  turn: (body) => call('POST', '/sandbox/clock', body),

  /** Calls `changed` on every change, `connected` with true or false as the line comes and goes. */
  stream(changed, connected) {
    const source = new EventSource('/sandbox/stream');
    source.addEventListener('change', changed);
    source.addEventListener('open', () => connected(true));
    source.addEventListener('error', () => connected(false));
    return source;
  },
};
