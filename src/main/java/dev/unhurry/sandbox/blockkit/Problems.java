package dev.unhurry.sandbox.blockkit;

import java.util.ArrayList;
import java.util.List;

/** What is wrong with some blocks, in the words of Slack's response_metadata. */
final class Problems {
  private final List<String> found = new ArrayList<>();

  void add(String sentence, String pointer) {
    found.add("[ERROR] " + sentence + " [json-pointer:" + pointer + "]");
  }

  List<String> found() {
    return List.copyOf(found);
  }
}
