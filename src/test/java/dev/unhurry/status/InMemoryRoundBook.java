package dev.unhurry.status;

/** Rounds and updates on paper. */
public final class InMemoryRoundBook implements RoundBook {}
