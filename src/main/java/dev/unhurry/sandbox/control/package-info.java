/**
 * The control interface: what the page, tests and scripts use to be people. JSON over HTTP, for
 * this machine only; a foreign Host or Origin is refused with 403, and every error is {@code {ok:
 * false, error: "a sentence"}} with a 4xx status. Decides nothing about Slack. Start at {@link
 * dev.unhurry.sandbox.control.Control}.
 *
 * <p>Channels and users go by name or id; a private message with the bot is channel {@code
 * dm:USER}. Text takes {@code <@ben>}. What writes answers once the bot has acknowledged, or after
 * three seconds, or at once where no bot is connected.
 *
 * <pre>
 * GET    state?viewer=                team, now, me, users, channels, commands, shortcuts,
 *                                     bot_connected
 * GET    stream                       Server-Sent Events "change" {seq}, whenever anything changed
 * POST   messages                     {user, channel, text, thread_ts?} -> {ts}
 * GET    messages?channel=&viewer=[&thread_ts=]   {messages}, newest last, ephemeral: true on what
 *                                     only the viewer sees
 * PATCH  messages/{channel}/{ts}      {text}; DELETE takes it back
 * POST   reactions                    {user, channel, ts, name}; DELETE takes it back
 * POST   commands                     {user, channel, command, text} -> {ok, view_id?}
 * POST   shortcuts                    {user, callback_id, channel?, ts?}: with a ts one of that
 *                                     message's, else one that is offered everywhere
 * POST   clicks                       {user, channel + ts | view_id, block_id?, action_id, value?,
 *                                     values?}: in a form, values is what stands in its fields
 * GET    views?user=                  {views}, the top one last
 * POST   views/{id}/submit            {user, values: {block_id: {action_id: value}}}
 *                                     -> {ok, errors?, view_id?}; POST views/{id}/close {user}
 * GET    home?user=[&open=true]       {view}; the bot hears of the first look, and of open=true
 * GET    users                        POST {name, zone?, admin?, owner?, guest?, external?, ...};
 *                                     PATCH {user, zone?, deactivated?, status?, do_not_disturb?}:
 *                                     status {emoji, text?, expiration?}, do_not_disturb
 *                                     {start, end}, null takes either away; the bot hears
 *                                     user_change of all but do_not_disturb
 * GET    channels                     POST {name, creator, private?}; PATCH {channel, name?,
 *                                     topic?, private?, archived?, id?, deleted?}: the bot hears
 *                                     channel_rename, _archive, _unarchive, _id_changed, _deleted
 * POST   channels/{c}/members         {user, inviter?}; DELETE {user}; the bot is "unhurry", and
 *                                     who invites is in the channel. The bot hears
 *                                     member_left_channel of others, channel_left of itself
 * GET    groups                       POST {handle, name?, users}; PATCH {group, users?}
 * GET    clock                        {now}; a bot adds bot=ID&settled=INSTANT&next=INSTANT
 * POST   clock                        {advance: "PT4H"}, {advance, outage: true} or {set: INSTANT}
 * POST   faults                       {method, when: before|after_accept,
 *                                     do: hang|drop|error|ratelimit, count?, error?, retry_after?};
 *                                     GET lists, DELETE clears and lets hanging calls go
 * POST   events                       {raw, times?, delay?}: an inner event or a whole payload;
 *                                     delay is counted on the turned clock
 * GET    calls                        what was called, arguments' names, unknown ones, result
 * GET    scopes                       PUT {scopes: [...]} grants exactly these
 * GET    sockets                      {open}; POST sockets/disconnect {reason?} says goodbye
 * </pre>
 */
package dev.unhurry.sandbox.control;
