package dev.unhurry.urgency;

/** How soon an answer is expected. */
public enum Urgency {
  /** 4 h by default, in the responder's working hours. */
  URGENT,
  /** 24 h by default, on the responder's working days. */
  STANDARD
}
