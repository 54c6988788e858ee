package dev.unhurry.request.life;

import dev.unhurry.chat.MessageRef;

/** A request that something ended. */
public record Ended(MessageRef ref, Standing.State state) {}
