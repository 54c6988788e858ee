package dev.unhurry.urgency;

import java.util.List;

/** How soon an answer is expected. */
public enum Urgency {
  /** 4 h by default, in the responder's working hours. */
  URGENT,
  /** 24 h by default, on the responder's working days. */
  STANDARD,
  /** No clock: nobody is reminded, and it ends thirty days after its opening. */
  WHENEVER;

  /** Those for which a channel's rules name an answer time. */
  public static final List<Urgency> WITH_A_CLOCK = List.of(URGENT, STANDARD);

  public boolean hasAClock() {
    return this != WHENEVER;
  }
}
