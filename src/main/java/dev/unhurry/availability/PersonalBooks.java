package dev.unhurry.availability;

/** What people set for themselves, whoever keeps it. */
public record PersonalBooks(QuietBook quiet, OwnTimeBook time) {}
