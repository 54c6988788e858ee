package dev.unhurry.request.asker;

/** What an asker may choose. */
enum Choice {
  SETTLED,
  ANOTHER_DAY,
  ASK_ELSE,
  NO_RUSH,
  STANDARD,
  URGENT,
  NOT_NEEDED
}
