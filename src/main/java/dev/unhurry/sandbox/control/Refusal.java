package dev.unhurry.sandbox.control;

/** A request that cannot be done, with a sentence that says why; caught where answers are sent. */
final class Refusal extends RuntimeException {
  final int status;

  Refusal(int status, String sentence) {
    super(sentence);
    this.status = status;
  }
}
