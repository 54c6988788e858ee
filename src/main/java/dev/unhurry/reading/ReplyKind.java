package dev.unhurry.reading;

/** What a reply in a thread is by its text alone; whose it is, is judged elsewhere. */
public enum ReplyKind {
  /** It says something, or nobody can be sure that it does not. */
  ANSWER,

  /** One or more questions back and nothing else in substance. */
  QUESTION,

  /** Thanks, or that it is settled, and nothing left open. */
  THANKS
}
