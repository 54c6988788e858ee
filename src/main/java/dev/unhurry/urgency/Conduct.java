package dev.unhurry.urgency;

/** How much the bot does in a channel, and which messages earn a nudge there. */
public record Conduct(Mode mode, Level level) {}
