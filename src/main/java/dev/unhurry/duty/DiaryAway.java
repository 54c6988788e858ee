package dev.unhurry.duty;

/** The diary could not be reached, so nothing is known of the duty at hand. */
final class DiaryAway extends RuntimeException {
  private static final long serialVersionUID = 1L;

  DiaryAway(RuntimeException cause) {
    super(cause);
  }
}
