package dev.unhurry.redis;

/** There is no Redis to work with; the message is one line for a person and holds no secret. */
public final class RedisUnavailable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String what;
  private final String remedy;

  RedisUnavailable(String message) {
    this(message, "", null);
  }

  RedisUnavailable(String message, Throwable cause) {
    this(message, "", cause);
  }

  RedisUnavailable(String what, String remedy, Throwable cause) {
    super(remedy.isEmpty() ? what : what + "; " + remedy, cause);
    this.what = what;
    this.remedy = remedy;
  }

  /** What is the matter. */
  public String what() {
    return what;
  }

  /** What to do about it; blank where nobody can say. */
  public String remedy() {
    return remedy;
  }
}
