package dev.unhurry.slack;

import com.google.gson.JsonObject;
import dev.unhurry.chat.Actor;
import dev.unhurry.chat.DoorSign;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Looks at what people have put up: their status by users.info, do-not-disturb by dnd.info.
 *
 * @see <a href="https://docs.slack.dev/apis/web-api/user-presence-and-status">Slack on status</a>
 * @see <a href="https://docs.slack.dev/reference/methods/dnd.info">Slack on do-not-disturb</a>
 */
final class SlackDoors {
  private final Glance<DoorSign.Status> status;
  private final Glance<DoorSign.DoNotDisturb> doNotDisturb;

  /**
   * @param learn takes in what Slack says of a person beside their status
   */
  SlackDoors(WebApi api, Consumer<JsonObject> learn) {
    status =
        new Glance<>(
            api,
            "users.info",
            body -> {
              learn.accept(Fields.object(body, "user"));
              return status(body);
            });
    doNotDisturb = new Glance<>(api, "dnd.info", SlackDoors::doNotDisturb);
  }

  DoorSign sign(Actor person, Instant now) {
    return new DoorSign(status.at(person, now), doNotDisturb.at(person, now));
  }

  private static Optional<DoorSign.Status> status(JsonObject body) {
    JsonObject profile = Fields.object(Fields.object(body, "user"), "profile");
    return Optional.of(name(Fields.text(profile, "status_emoji")))
        .filter(emoji -> !emoji.isEmpty())
        .map(emoji -> new DoorSign.Status(emoji, Fields.moment(profile, "status_expiration")));
  }

  /** Of {@code :wave::skin-tone-2:} it is {@code wave}. */
  private static String name(String emoji) {
    return emoji.replaceFirst("^:", "").replaceFirst(":.*$", "");
  }

  /** The window that runs, else the next one; Slack says 1 and 1 where there is none. */
  private static Optional<DoorSign.DoNotDisturb> doNotDisturb(JsonObject body) {
    Optional<Instant> from = Fields.moment(body, "next_dnd_start_ts");
    Optional<Instant> to = Fields.moment(body, "next_dnd_end_ts");
    return from.filter(start -> Fields.flag(body, "dnd_enabled"))
        .flatMap(start -> to.filter(start::isBefore))
        .map(end -> new DoorSign.DoNotDisturb(from.orElseThrow(), end));
  }
}
