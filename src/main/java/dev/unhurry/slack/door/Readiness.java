package dev.unhurry.slack.door;

import java.util.function.BooleanSupplier;

/**
 * What the bot needs in order to work.
 *
 * @param redis whether Redis answers
 * @param slack whether Slack can reach us
 * @param hold whether what is due waits, by order
 */
public record Readiness(BooleanSupplier redis, BooleanSupplier slack, boolean hold) {}
