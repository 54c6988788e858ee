package dev.unhurry.sandbox.trouble;

/**
 * Something that goes wrong with calls of one method.
 *
 * @param method the method's name, or * for all
 * @param moment before the call is carried out, or after
 * @param error Slack's word to answer with; empty for a plain HTTP 500
 * @param retryAfter seconds to wait, said with a rate limit
 */
public record Fault(String method, Moment moment, Kind kind, String error, int retryAfter) {
  /** When it strikes. */
  public enum Moment {
    BEFORE,
    AFTER_ACCEPT
  }

  /** What happens to the answer. */
  public enum Kind {
    HANG,
    DROP,
    ERROR,
    RATELIMIT
  }

  boolean hits(String called, Moment at) {
    return moment == at && (method.equals("*") || method.equals(called));
  }
}
