/**
 * Socket Mode: the open sockets of bots, and the envelopes that travel on them until they are
 * acknowledged. A bot's request URL is one more such way.
 *
 * <p>Decides who gets an envelope and when it is sent again; never what an event means. Start at
 * {@link dev.unhurry.sandbox.socket.Deliveries}; the page behind it is
 * docs.slack.dev/apis/events-api/using-socket-mode.
 */
package dev.unhurry.sandbox.socket;
