package dev.unhurry.sandbox.blockkit;

import java.util.Map;
import java.util.Set;

/** Text objects, options and confirmations. */
final class Texts {
  static final Rule ID = Rule.text(255);
  static final Rule URL = Rule.text(3000);
  static final Rule DATE = Rule.matching("\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])");
  static final Rule TIME = Rule.matching("([01]\\d|2[0-3]):[0-5]\\d");
  static final Rule PLACEHOLDER = plain(150);
  static final Rule CONFIRM =
      Shape.plain()
          .must("title", plain(100))
          .must("text", any(300))
          .must("confirm", plain(30))
          .must("deny", plain(30))
          .may("style", Rule.oneOf("primary", "danger"));
  static final Rule OPTION = option(plain(75)).may("url", URL);
  static final Rule RICH_OPTION = option(any(75));
  static final Rule GROUP =
      Shape.plain().must("label", plain(75)).must("options", Rule.list(1, 100, OPTION));

  private Texts() {}

  static Rule plain(int most) {
    return new Kinds(Map.of("plain_text", plainText(most)), Set.of("plain_text"));
  }

  static Rule any(int most) {
    return new Kinds(
        Map.of("plain_text", plainText(most), "mrkdwn", markdown(most)),
        Set.of("plain_text", "mrkdwn"));
  }

  static Shape plainText(int most) {
    return Shape.typed().must("text", Rule.text(most)).may("emoji", Rule.flag());
  }

  static Shape markdown(int most) {
    return Shape.typed().must("text", Rule.text(most)).may("verbatim", Rule.flag());
  }

  private static Shape option(Rule text) {
    return Shape.plain().must("text", text).must("value", Rule.text(150)).may("description", text);
  }
}
