package dev.unhurry.slack;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import com.github.benmanes.caffeine.cache.Ticker;
import com.google.gson.JsonObject;
import dev.unhurry.chat.Actor;
import dev.unhurry.chat.Channel;
import dev.unhurry.chat.ChannelId;
import dev.unhurry.chat.Directory;
import dev.unhurry.chat.DirectoryAway;
import dev.unhurry.chat.DoorSign;
import dev.unhurry.chat.GroupId;
import dev.unhurry.chat.MessageRef;
import dev.unhurry.chat.Person;
import dev.unhurry.chat.Person.Standing;
import dev.unhurry.chat.TeamId;
import dev.unhurry.chat.UserId;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Looks people up by users.info and remembers them for hours, and beyond while Slack gives no
 * answer.
 *
 * @see <a href="https://docs.slack.dev/reference/objects/user-object">Slack on users</a>
 */
final class SlackDirectory implements Directory {
  private static final Duration KNOWN = Duration.ofHours(4);
  private static final Duration UNSURE = Duration.ofMinutes(1);
  private static final int MOST_PEOPLE = 20_000;

  /** Nobody by that id. Every other refusal says nothing about them. */
  static final Set<String> NOBODY = Set.of("user_not_found", "user_not_visible");

  private final WebApi api;
  private final Workspace workspace;
  private final SlackChannels channels;
  private final SlackGroups groups;
  private final SlackDoors doors;
  private final Cache<Actor, Told> people;

  /** Somebody's zone of yesterday is better than none: without one they may be woken. */
  private final Cache<Actor, Person> lastSeen =
      Caffeine.newBuilder().maximumSize(MOST_PEOPLE).build();

  /** What Slack told, and for how long that is taken as true. */
  private record Told(Optional<Person> person, Duration holds) {}

  SlackDirectory(WebApi api, Workspace workspace) {
    this(api, workspace, Ticker.systemTicker());
  }

  SlackDirectory(WebApi api, Workspace workspace, Ticker ticker) {
    this.api = api;
    this.workspace = workspace;
    this.channels = new SlackChannels(api, ticker);
    this.groups = new SlackGroups(api, ticker);
    this.doors = new SlackDoors(api, this::learn);
    this.people =
        Caffeine.newBuilder()
            .maximumSize(MOST_PEOPLE)
            .ticker(ticker)
            .expireAfter(Expiry.<Actor, Told>creating((actor, told) -> told.holds()))
            .build();
  }

  @Override
  public Optional<Person> person(Actor actor) {
    Told told = people.getIfPresent(actor);
    return told == null ? ask(actor, why -> asLastSeen(actor, why)) : told.person();
  }

  @Override
  public Optional<Person> personNow(Actor actor) {
    return ask(
        actor,
        why -> {
          throw new DirectoryAway(actor, why);
        });
  }

  private Optional<Person> ask(Actor actor, Function<String, Told> unanswered) {
    if (!actor.team().equals(workspace.team())) {
      return Optional.empty();
    }
    Told told =
        api.call("users.info", Map.of("user", actor.user().value()), WebApi.HURRIED)
            .match(
                body -> seen(person(actor, Fields.object(body, "user"))),
                wait -> unanswered.apply("it wants to be asked again in " + wait),
                unanswered,
                error -> NOBODY.contains(error) ? nobody(actor) : unanswered.apply(error));
    people.put(actor, told);
    return told.person();
  }

  /** Something of them changed: they are asked for anew. */
  void forget(Actor actor) {
    people.invalidate(actor);
  }

  void forget(ChannelId channel) {
    channels.forget(channel);
  }

  private Told nobody(Actor actor) {
    lastSeen.invalidate(actor);
    return new Told(Optional.empty(), UNSURE);
  }

  @Override
  public Optional<Channel> channel(TeamId team, ChannelId channel) {
    return team.equals(workspace.team()) ? channels.channel(channel) : Optional.empty();
  }

  @Override
  public Optional<Channel> channelNow(TeamId team, ChannelId channel) {
    return team.equals(workspace.team()) ? channels.joinedNow(channel) : Optional.empty();
  }

  @Override
  public List<UserId> members(TeamId team, ChannelId channel) {
    return team.equals(workspace.team()) ? channels.members(channel) : List.of();
  }

  @Override
  public List<UserId> group(TeamId team, GroupId group) {
    return team.equals(workspace.team()) ? groups.members(group) : List.of();
  }

  @Override
  public List<ChannelId> joined(TeamId team) {
    return team.equals(workspace.team()) ? new JoinedChannels(api).all(team) : List.of();
  }

  @Override
  public DoorSign doorSign(Actor person, Instant now) {
    return person.team().equals(workspace.team()) ? doors.sign(person, now) : DoorSign.NONE;
  }

  /** Who is looked at before they are written to is known anew: their account may be closed. */
  private void learn(JsonObject user) {
    String id = Fields.text(user, "id");
    if (!id.isEmpty()) {
      Actor actor = new Actor(workspace.team(), new UserId(id));
      people.put(actor, seen(person(actor, user)));
    }
  }

  private Told seen(Person person) {
    lastSeen.put(person.actor(), person);
    return new Told(Optional.of(person), KNOWN);
  }

  private Told asLastSeen(Actor actor, String why) {
    Person known = lastSeen.getIfPresent(actor);
    if (known == null) {
      throw new DirectoryAway(actor, why);
    }
    return new Told(Optional.of(known), UNSURE);
  }

  private Person person(Actor actor, JsonObject user) {
    return new Person(actor, name(actor, user), standing(user), zone(Fields.text(user, "tz")));
  }

  private static String name(Actor actor, JsonObject user) {
    JsonObject profile = Fields.object(user, "profile");
    return Stream.of(
            Fields.text(profile, "display_name"),
            Fields.text(profile, "real_name"),
            Fields.text(user, "real_name"),
            Fields.text(user, "name"))
        .filter(name -> !name.isBlank())
        .findFirst()
        .orElse(actor.user().value());
  }

  private Standing standing(JsonObject user) {
    if (Fields.flag(user, "deleted")) {
      return Standing.DEACTIVATED;
    }
    if (Fields.flag(user, "is_bot") || Fields.text(user, "id").equals(Translate.SLACKBOT)) {
      return Standing.BOT;
    }
    if (Fields.flag(user, "is_stranger") || isOfAnotherTeam(user)) {
      return Standing.EXTERNAL;
    }
    if (Fields.flag(user, "is_restricted") || Fields.flag(user, "is_ultra_restricted")) {
      return Standing.GUEST;
    }
    boolean admin = Fields.flag(user, "is_admin") || Fields.flag(user, "is_owner");
    return admin ? Standing.ADMIN : Standing.MEMBER;
  }

  /** In an Enterprise organisation somebody is at home in several workspaces. */
  private boolean isOfAnotherTeam(JsonObject user) {
    String team = Fields.text(user, "team_id");
    return !team.isEmpty()
        && !team.equals(workspace.team().value())
        && !Fields.texts(Fields.object(user, "enterprise_user"), "teams")
            .contains(workspace.team().value());
  }

  /** Only names of the zone database: an offset would be wrong after the next clock change. */
  private static Optional<ZoneId> zone(String name) {
    return ZoneId.getAvailableZoneIds().contains(name)
        ? Optional.of(ZoneId.of(name))
        : Optional.empty();
  }

  @Override
  public URI link(MessageRef message) {
    String digits = message.ts().value().replace(".", "");
    return workspace.url().resolve("archives/" + message.channel() + "/p" + digits);
  }
}
