package dev.unhurry.urgency.form;

import dev.unhurry.chat.ChannelId;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a form was opened on. It comes back by way of the client, so it is a claim and no authority.
 *
 * @param number the latest change that its fields showed; 0 where there was none
 */
public record Opened(ChannelId channel, int number) {
  private static final Pattern POINTER = Pattern.compile("([A-Z0-9]{1,40}):(\\d{1,8})");

  String pointer() {
    return channel + ":" + number;
  }

  public static Optional<Opened> pointedAt(String pointer) {
    Matcher matcher = POINTER.matcher(pointer);
    return matcher.matches()
        ? Optional.of(
            new Opened(new ChannelId(matcher.group(1)), Integer.parseInt(matcher.group(2))))
        : Optional.empty();
  }
}
