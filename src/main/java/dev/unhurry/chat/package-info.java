/**
 * The words every room shares: who, where, what was said, what is to be said.
 *
 * <p>Values and the ports to the street, nothing that decides. Knows no other room. Start at {@link
 * dev.unhurry.chat.Message} for what comes in and {@link dev.unhurry.chat.Utterance} for what goes
 * out.
 */
package dev.unhurry.chat;
