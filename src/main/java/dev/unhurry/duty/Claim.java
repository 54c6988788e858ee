package dev.unhurry.duty;

/**
 * A due duty that this instance may keep until its lease lapses.
 *
 * @param fence grows with every claim of the duty; an older one can no longer write
 */
public record Claim(Duty duty, long fence) {}
