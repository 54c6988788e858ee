package dev.unhurry.redis;

/** There is no Redis to work with; the message is one line for a person and holds no secret. */
public final class RedisUnavailable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  RedisUnavailable(String message) {
    super(message);
  }

  RedisUnavailable(String message, Throwable cause) {
    super(message, cause);
  }
}
