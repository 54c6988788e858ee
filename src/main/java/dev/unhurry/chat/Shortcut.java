package dev.unhurry.chat;

import java.util.Optional;

/**
 * A shortcut that somebody chose.
 *
 * @param name its callback id
 * @param on the message in whose menu it was chosen; empty for one that is offered everywhere
 */
public record Shortcut(Actor actor, String name, Optional<Message> on) {}
