package dev.unhurry.replay;

import dev.unhurry.chat.MessageRef;
import java.time.Instant;

/**
 * A private message that the bot would have sent.
 *
 * @param kind of the duty it keeps
 * @param about the message it is about
 * @param rule which rule of reading decided, for a hint; else blank
 */
record Sent(String kind, MessageRef about, Instant at, String rule) {}
