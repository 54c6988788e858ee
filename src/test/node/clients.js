'use strict';
// Slack's own clients for Node against a Slack at SLACK_API_URL. Says one JSON line for each thing
// it did; the test reads them, and plays the people. Commands come as lines on standard input.
const readline = require('node:readline');
const { WebClient } = require('@slack/web-api');
const { SocketModeClient } = require('@slack/socket-mode');
const { App, LogLevel } = require('@slack/bolt');

const slackApiUrl = process.env.SLACK_API_URL;
const botToken = process.env.SLACK_BOT_TOKEN;
const appToken = process.env.SLACK_APP_TOKEN;
const quiet = { logLevel: LogLevel.ERROR };
const web = new WebClient(botToken, { slackApiUrl, ...quiet });

const say = (what, facts) => console.log(JSON.stringify({ what, ...facts }));
const orError = (call) => call.then(() => 'ok', (error) => error.data?.error ?? error.code);

async function callTheWebApi() {
  const who = await web.auth.test();
  say('auth.test', { team: who.team, user: who.user, bot: who.bot_id });
  say('scopes', { has: who.response_metadata.scopes.includes('chat:write') });

  const blocks = [{ type: 'section', text: { type: 'mrkdwn', text: '*Hello* from Node' } }];
  const posted = await web.chat.postMessage({ channel: 'C00DESIGN', text: 'Hello', blocks });
  say('chat.postMessage', { text: posted.message.text, block: posted.message.blocks[0].text.text });

  const history = await web.conversations.history({ channel: 'C00DESIGN', limit: 1 });
  say('conversations.history', { same: history.messages[0].ts === posted.ts });

  let people = 0;
  for await (const page of web.paginate('users.list', { limit: 2 })) people += page.members.length;
  say('users.list', { people });

  const ben = await web.users.info({ user: 'UBEN0000001' });
  say('users.info', { name: ben.user.name, zone: ben.user.tz });

  const view = { type: 'modal', title: { type: 'plain_text', text: 'x' }, blocks };
  say('views.open', { error: await orError(web.views.open({ trigger_id: '1.2.abc', view })) });
  say('blocks that are wrong', {
    error: await orError(
      web.chat.postMessage({ channel: 'C00DESIGN', text: 'x', blocks: [{ type: 'fireworks' }] }),
    ),
  });
  const stranger = new WebClient('xoxb-somebody-else', { slackApiUrl, ...quiet });
  say('a wrong token', { error: await orError(stranger.auth.test()) });
}

async function waitWhenLimited() {
  const limited = [];
  web.on('rate_limited', (seconds, { url }) => limited.push([seconds, url.replace(/.*\//, '')]));
  const start = process.hrtime.bigint();
  const answer = await web.users.info({ user: 'UANA0000001' });
  const waited = Number(process.hrtime.bigint() - start) / 1e9;
  say('a limit', { ok: answer.ok, limited, waited: waited >= 1 });
}

/** Acknowledges what comes, and lets the connection be refreshed. */
async function listen() {
  const socket = new SocketModeClient({
    appToken,
    clientOptions: { slackApiUrl },
    ...quiet,
  });
  socket.on('message', async ({ body, ack, retry_num: retries }) => {
    await ack();
    say('heard', { event: body.type, text: body.event.text, user: body.event.user, retries });
  });
  socket.on('connected', () => say('connected', {}));
  await socket.start();
  return () => socket.disconnect();
}

/** A bot as people write one with Bolt. */
async function bolt() {
  const app = new App({
    token: botToken,
    appToken,
    socketMode: true,
    clientOptions: { slackApiUrl },
    installerOptions: { clientOptions: { slackApiUrl } },
    ...quiet,
  });
  app.message('knock', async ({ message, say: reply }) => {
    await reply({ text: `Who is there, <@${message.user}>?`, thread_ts: message.ts });
  });
  app.command('/async', async ({ command, ack, respond }) => {
    await ack();
    await respond({ text: `You wrote ${command.text}`, response_type: 'ephemeral' });
  });
  await app.start();
  say('bolt', { started: true });
  return () => app.stop();
}

const parts = { web: callTheWebApi, limit: waitWhenLimited, listen, bolt };
const ends = [];

async function main() {
  for await (const part of readline.createInterface({ input: process.stdin })) {
    const end = await parts[part]();
    if (end) ends.push(end);
    say('done', { part });
  }
  for (const end of ends) await end();
}

main().then(
  () => process.exit(0),
  (error) => {
    console.error(error);
    process.exit(1);
  },
);
