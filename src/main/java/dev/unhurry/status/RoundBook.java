package dev.unhurry.status;

/** Rounds and the updates people wrote for them. */
public interface RoundBook {}
