package dev.unhurry.sandbox.blockkit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What one value must be. */
@FunctionalInterface
interface Rule {
  void check(JsonNode value, String at, Problems problems);

  /** A text of 1 to this many characters. */
  static Rule text(int most) {
    return text(1, most);
  }

  static Rule text(int least, int most) {
    return (value, at, problems) -> {
      if (!value.isTextual()) {
        problems.add("must be a string", at);
      } else if (value.asText().length() < least) {
        problems.add("must be more than " + (least - 1) + " characters", at);
      } else if (value.asText().length() > most) {
        problems.add("must be less than " + (most + 1) + " characters", at);
      }
    };
  }

  static Rule matching(String pattern) {
    Pattern compiled = Pattern.compile(pattern);
    return that(
        value -> value.isTextual() && compiled.matcher(value.asText()).matches(),
        "must match " + pattern);
  }

  static Rule flag() {
    return that(JsonNode::isBoolean, "must be a boolean");
  }

  static Rule whole(long least, long most) {
    return that(
        value -> value.isIntegralNumber() && value.asLong() >= least && value.asLong() <= most,
        "must be a whole number from " + least + " to " + most);
  }

  static Rule oneOf(String... words) {
    return that(
        value -> value.isTextual() && List.of(words).contains(value.asText()),
        "must be one of " + Arrays.toString(words));
  }

  static Rule any() {
    return (value, at, problems) -> {};
  }

  static Rule that(Predicate<JsonNode> holds, String otherwise) {
    return (value, at, problems) -> {
      if (!holds.test(value)) {
        problems.add(otherwise, at);
      }
    };
  }

  /** A list of this many items, each by the same rule. */
  static Rule list(int least, int most, Rule each) {
    return (value, at, problems) -> {
      if (!value.isArray()) {
        problems.add("must be an array", at);
        return;
      }
      if (value.size() > most) {
        problems.add("no more than " + most + " items allowed", at);
      }
      if (value.size() < least) {
        problems.add("no less than " + least + " items allowed", at);
      }
      for (int i = 0; i < value.size(); i++) {
        each.check(value.get(i), at + "/" + i, problems);
      }
    };
  }
}
