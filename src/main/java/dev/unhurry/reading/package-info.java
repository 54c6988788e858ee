/**
 * Reads what a message's text says and lacks: a ping, a thin ask, an ask, or something else.
 *
 * <p>Pure: text in, a reading with the name of its rule out; no store, no Slack, no clock. Silent
 * when unsure. Start at {@link dev.unhurry.reading.Reader}; the forms of words are in {@code
 * english.txt} among the resources, and a new one is a row in {@code PingTest} first.
 */
package dev.unhurry.reading;
