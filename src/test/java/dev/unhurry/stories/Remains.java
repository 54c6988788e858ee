package dev.unhurry.stories;

import java.net.URI;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import redis.clients.jedis.Jedis;

/** Everything that stands in a Redis: each key, whatever its type, with all that is in it. */
record Remains(Map<String, String> keys, Map<String, Long> expiring) {
  static Remains in(URI url) {
    Map<String, String> keys = new TreeMap<>();
    Map<String, Long> expiring = new TreeMap<>();
    try (Jedis redis = new Jedis(url)) {
      for (String key : redis.keys("*")) {
        keys.put(shortened(key), content(redis, key));
        expiring.put(shortened(key), redis.pttl(key));
      }
    }
    return new Remains(keys, expiring);
  }

  /** Without the schema and the workspace. */
  private static String shortened(String key) {
    return key.substring(key.indexOf("}:") + 2);
  }

  private static String content(Jedis redis, String key) {
    String type = redis.type(key);
    return switch (type) {
      case "string" -> redis.get(key);
      case "hash" -> redis.hgetAll(key).toString();
      case "zset" -> redis.zrangeWithScores(key, 0, -1).toString();
      case "set" -> redis.smembers(key).toString();
      case "list" -> redis.lrange(key, 0, -1).toString();
      default -> throw new AssertionError(key + " is a " + type + ", which nobody looks into");
    };
  }

  /** Only those keys. */
  Remains where(Predicate<String> key) {
    Map<String, String> some = new TreeMap<>(keys);
    some.keySet().removeIf(key.negate());
    return new Remains(some, expiring);
  }

  /** The keys that hold this, in their name or in what is in them, and what that is. */
  Map<String, String> with(Pattern words) {
    Map<String, String> found = new TreeMap<>(keys);
    found.entrySet().removeIf(one -> !words.matcher(one.getKey() + " " + one.getValue()).find());
    return found;
  }

  Map<String, String> with(String words) {
    return with(Pattern.compile(Pattern.quote(words), Pattern.CASE_INSENSITIVE));
  }
}
