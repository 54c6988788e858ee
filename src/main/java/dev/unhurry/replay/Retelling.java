package dev.unhurry.replay;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.unhurry.chat.Message;
import dev.unhurry.chat.MessageRef;
import dev.unhurry.chat.MessageTs;
import dev.unhurry.chat.Reaction;
import dev.unhurry.chat.TeamId;
import dev.unhurry.chat.UserId;
import dev.unhurry.slack.Incoming;
import dev.unhurry.slack.Translate;
import dev.unhurry.slack.Workspace;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Tells an exported message to the street as the event it once was, so that who is heard is decided
 * in one place.
 */
final class Retelling {
  /** For what was posted by nobody with a user id. */
  private static final UserId NOBODY = new UserId("nobody");

  private final TeamId team;
  private final Translate street;

  Retelling(TeamId team) {
    this.team = team;
    this.street =
        new Translate(
            new Workspace(
                team, new UserId("unhurry"), "unhurry", URI.create("https://slack.com/")));
  }

  /** Empty for what cannot be read as a message. */
  Optional<PastMessage> of(Place place, JsonElement entry) {
    return JsonList.object(entry)
        .filter(raw -> JsonList.text(raw, "type").equals("message"))
        .flatMap(raw -> message(place, raw));
  }

  private Optional<PastMessage> message(Place place, JsonObject raw) {
    try {
      MessageTs ts = new MessageTs(JsonList.text(raw, "ts"));
      MessageRef ref = new MessageRef(team, place.id(), ts);
      String subtype = JsonList.text(raw, "subtype");
      raw.addProperty("channel", place.id().value());
      Incoming incoming = street.event(envelope(raw));
      Optional<MessageTs> thread = thread(raw, ts);
      Message message = new Message(ref, author(raw), false, "", thread);
      return Optional.of(
          new PastMessage(
              incoming instanceof Incoming.Said said ? said.message() : message,
              incoming,
              thread.isEmpty() || subtype.equals("thread_broadcast"),
              reactions(ref, raw)));
    } catch (IllegalArgumentException noMessage) {
      return Optional.empty();
    }
  }

  private JsonObject envelope(JsonObject event) {
    JsonObject envelope = new JsonObject();
    envelope.addProperty("team_id", team.value());
    envelope.add("event", event);
    return envelope;
  }

  private static UserId author(JsonObject raw) {
    String user = JsonList.text(raw, "user");
    if (user.isBlank()) {
      return NOBODY;
    }
    if (!Place.isId(user)) {
      throw new IllegalArgumentException("user must be an id");
    }
    return new UserId(user);
  }

  private static Optional<MessageTs> thread(JsonObject raw, MessageTs ts) {
    String thread = JsonList.text(raw, "thread_ts");
    return thread.isEmpty() || thread.equals(ts.value())
        ? Optional.empty()
        : Optional.of(new MessageTs(thread));
  }

  /** The export names who put which emoji, not when. */
  private List<Reaction> reactions(MessageRef on, JsonObject raw) {
    return JsonList.list(raw, "reactions").stream()
        .flatMap(reaction -> JsonList.object(reaction).stream())
        .flatMap(
            reaction ->
                JsonList.list(reaction, "users").stream()
                    .filter(JsonElement::isJsonPrimitive)
                    .map(JsonElement::getAsString)
                    .filter(Place::isId)
                    .flatMap(user -> reaction(on, user, JsonList.text(reaction, "name"))))
        .toList();
  }

  private Stream<Reaction> reaction(MessageRef on, String user, String emoji) {
    JsonObject item = new JsonObject();
    item.addProperty("type", "message");
    item.addProperty("channel", on.channel().value());
    item.addProperty("ts", on.ts().value());
    JsonObject event = new JsonObject();
    event.addProperty("type", "reaction_added");
    event.addProperty("user", user);
    event.addProperty("reaction", emoji);
    event.addProperty("event_ts", on.ts().value());
    event.add("item", item);
    return street.event(envelope(event)) instanceof Incoming.Reacted reacted
        ? Stream.of(reacted.reaction())
        : Stream.empty();
  }
}
