/**
 * Reads what a message's text says and lacks: a ping, a thin ask, an ask, or something else.
 *
 * <p>Pure: text in, a reading with the name of its rule out; no store, no Slack, no clock. Silent
 * when unsure. Start at {@link dev.unhurry.reading.Reader}, for what a reply in a thread is at
 * {@link dev.unhurry.reading.Replies}; the forms of words are in {@code english.txt} and its
 * neighbours among the resources. A new form is a row in {@code EnglishTest} first, and the score
 * of labelled chat before and after.
 */
package dev.unhurry.reading;
