package dev.unhurry.sandbox.world;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.function.BiConsumer;

/** Is shown everything the bot sends, word for word, and keeps nothing; a test may look on. */
public final class Witness {
  private volatile BiConsumer<String, Map<String, JsonNode>> onlooker = (way, sent) -> {};

  /** From now on this one is shown how something was sent and what. */
  public void follow(BiConsumer<String, Map<String, JsonNode>> next) {
    onlooker = next;
  }

  public void saw(String way, Map<String, JsonNode> sent) {
    onlooker.accept(way, sent);
  }
}
