package dev.unhurry.slack;

import com.google.gson.JsonObject;
import dev.unhurry.chat.Actor;
import dev.unhurry.chat.ChannelId;
import dev.unhurry.chat.Departure.What;
import dev.unhurry.chat.Edit;
import dev.unhurry.chat.Invitation;
import dev.unhurry.chat.Message;
import dev.unhurry.chat.MessageRef;
import dev.unhurry.chat.MessageTs;
import dev.unhurry.chat.Reaction;
import dev.unhurry.chat.TeamId;
import dev.unhurry.chat.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Slack's events in our words; reads only the fields it needs and never throws.
 *
 * @see <a href="https://docs.slack.dev/reference/events/message">Slack on message events</a>
 */
public final class Translate {
  static final String SLACKBOT = "USLACKBOT";

  /**
   * What stays where a message with replies was deleted (github.com/slack-edge/slack-edge/pull/10).
   */
  static final String TOMBSTONE = "tombstone";

  /** A person's message has one of these subtypes; the empty one is a plain message. */
  static final Set<String> PEOPLE = Set.of("", "file_share", "thread_broadcast", "me_message");

  /** Private conversations with the bot are no channels. */
  private static final Set<String> PRIVATE = Set.of("im", "mpim", "app_home");

  private static final Logger log = LoggerFactory.getLogger(Translate.class);

  /** For what was posted by nobody with a user id, such as an old webhook. */
  private static final UserId NOBODY = new UserId("nobody");

  private final Workspace workspace;
  private final Departures departures;
  private final AtomicLong unreadable = new AtomicLong();

  public Translate(Workspace workspace) {
    this.workspace = workspace;
    this.departures = new Departures(workspace);
  }

  /** How many events could not be read since the start. */
  public long unreadable() {
    return unreadable.get();
  }

  public Incoming event(JsonObject envelope) {
    try {
      TeamId team = tenant(envelope);
      JsonObject event = Fields.object(envelope, "event");
      return team.equals(workspace.team()) ? read(event, team, envelope) : Incoming.NOTHING;
    } catch (IllegalArgumentException e) {
      unreadable.incrementAndGet();
      log.warn("the event {} could not be read and is passed over", eventId(envelope));
      return Incoming.NOTHING;
    }
  }

  private static String eventId(JsonObject envelope) {
    String id = Fields.text(envelope, "event_id");
    return id.matches("\\w{1,40}") ? id : "without an id";
  }

  /** In a shared channel the team at the top may be the sender's; the authorization is ours. */
  private static TeamId tenant(JsonObject envelope) {
    List<JsonObject> authorizations = Fields.objects(envelope, "authorizations");
    String authorized =
        authorizations.isEmpty() ? "" : Fields.text(authorizations.get(0), "team_id");
    return new TeamId(authorized.isEmpty() ? Fields.text(envelope, "team_id") : authorized);
  }

  private Incoming read(JsonObject event, TeamId team, JsonObject envelope) {
    return switch (Fields.text(event, "type")) {
      case "message" -> message(event, team);
      case "reaction_added" -> reaction(event, team, true);
      case "reaction_removed" -> reaction(event, team, false);
      case "member_joined_channel" -> joined(event, team);
      case "member_left_channel" -> departures.left(event, team, envelope);
      case "channel_left", "group_left" -> departures.of(What.UNINVITED, event, team, envelope);
      case "channel_archive", "group_archive" ->
          departures.of(What.ARCHIVED, event, team, envelope);
      case "channel_deleted", "group_deleted" -> departures.of(What.DELETED, event, team, envelope);
      case "channel_rename", "group_rename" -> departures.renamed(event);
      case "channel_id_changed" -> departures.renumbered(event, team, envelope);
      case "app_home_opened" -> homeOpened(event, team);
      case "" -> throw new IllegalArgumentException("an event without a type");
      default -> Incoming.NOTHING;
    };
  }

  private Incoming message(JsonObject event, TeamId team) {
    String subtype = Fields.text(event, "subtype");
    if (subtype.equals("message_deleted")) {
      return new Incoming.Deleted(ref(team, event, "deleted_ts"));
    }
    if (leavesATombstone(event)) {
      String ts = Fields.text(Fields.object(event, "message"), "ts");
      return new Incoming.Deleted(at(team, event, ts));
    }
    if (subtype.equals("message_changed")) {
      return changed(event, team);
    }
    if (!PEOPLE.contains(subtype) || isNoPersonsMessage(event)) {
      return Incoming.NOTHING;
    }
    return new Incoming.Said(said(event, ref(team, event, "ts"), team));
  }

  private static Message said(JsonObject message, MessageRef ref, TeamId team) {
    return new Message(
        ref,
        new UserId(Fields.text(message, "user")),
        isExternal(message, team),
        Fields.text(message, "text"),
        thread(message, ref.ts()));
  }

  /** Slack says the same of a link that it shows, of a pin and of a reply: no text changes then. */
  private Incoming changed(JsonObject event, TeamId team) {
    JsonObject now = Fields.object(event, "message");
    String before = Fields.text(Fields.object(event, "previous_message"), "text");
    if (!PEOPLE.contains(Fields.text(now, "subtype"))
        || isPrivate(event)
        || isNoPersons(now)
        || before.equals(Fields.text(now, "text"))) {
      return Incoming.NOTHING;
    }
    Message message = said(now, at(team, event, Fields.text(now, "ts")), team);
    Instant at = new MessageTs(Fields.text(event, "ts")).instant();
    return new Incoming.Edited(new Edit(message, before, at));
  }

  static UserId author(JsonObject raw) {
    String author = Fields.text(raw, "user");
    return author.isBlank() ? NOBODY : new UserId(author);
  }

  private static boolean leavesATombstone(JsonObject event) {
    return Fields.text(event, "subtype").equals("message_changed")
        && Fields.text(Fields.object(event, "message"), "subtype").equals(TOMBSTONE);
  }

  private boolean isNoPersonsMessage(JsonObject event) {
    return Fields.flag(event, "hidden") || isPrivate(event) || isNoPersons(event);
  }

  private static boolean isPrivate(JsonObject event) {
    return PRIVATE.contains(Fields.text(event, "channel_type"));
  }

  private boolean isNoPersons(JsonObject message) {
    return !Fields.text(message, "bot_id").isEmpty() || isBot(Fields.text(message, "user"));
  }

  private boolean isBot(String user) {
    return user.equals(SLACKBOT) || user.equals(workspace.bot().value());
  }

  private Incoming reaction(JsonObject event, TeamId team, boolean on) {
    JsonObject item = Fields.object(event, "item");
    String user = Fields.text(event, "user");
    if (!Fields.text(item, "type").equals("message") || isBot(user)) {
      return Incoming.NOTHING;
    }
    String emoji = Fields.text(event, "reaction");
    Instant at = new MessageTs(Fields.text(event, "event_ts")).instant();
    return new Incoming.Reacted(
        new Reaction(ref(team, item, "ts"), new UserId(user), withoutSkinTone(emoji), on, at));
  }

  static String withoutSkinTone(String emoji) {
    int tone = emoji.indexOf("::");
    return tone < 0 ? emoji : emoji.substring(0, tone);
  }

  /** A channel turned private, or one that the bot joined by itself, names no inviter. */
  private Incoming joined(JsonObject event, TeamId team) {
    String inviter = Fields.text(event, "inviter");
    boolean itself = Fields.text(event, "user").equals(workspace.bot().value());
    if (!itself || inviter.isEmpty() || isBot(inviter)) {
      return Incoming.NOTHING;
    }
    return new Incoming.Invited(
        new Invitation(
            new Actor(team, new UserId(inviter)),
            new ChannelId(Fields.text(event, "channel")),
            new MessageTs(Fields.text(event, "event_ts")).instant()));
  }

  /** The same event comes for the tab with the private messages. */
  private static Incoming homeOpened(JsonObject event, TeamId team) {
    return Fields.text(event, "tab").equals("home")
        ? new Incoming.Visited(new Actor(team, new UserId(Fields.text(event, "user"))))
        : Incoming.NOTHING;
  }

  private static MessageRef ref(TeamId team, JsonObject in, String tsField) {
    return at(team, in, Fields.text(in, tsField));
  }

  private static MessageRef at(TeamId team, JsonObject in, String ts) {
    return new MessageRef(team, new ChannelId(Fields.text(in, "channel")), new MessageTs(ts));
  }

  static Optional<MessageTs> thread(JsonObject message, MessageTs ts) {
    String thread = Fields.text(message, "thread_ts");
    return thread.isEmpty() || thread.equals(ts.value())
        ? Optional.empty()
        : Optional.of(new MessageTs(thread));
  }

  /** In a shared channel a message names its author's workspace. */
  static boolean isExternal(JsonObject message, TeamId ours) {
    String home = Fields.text(message, "user_team");
    String team = home.isEmpty() ? Fields.text(message, "team") : home;
    return !team.isEmpty() && !team.equals(ours.value());
  }
}
