package dev.unhurry.replay;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.unhurry.chat.Actor;
import dev.unhurry.chat.Person;
import dev.unhurry.chat.Person.Standing;
import dev.unhurry.chat.TeamId;
import dev.unhurry.chat.UserId;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The people of the export: their zones and what they are to the workspace. Names are not read.
 *
 * @see <a href="https://docs.slack.dev/reference/objects/user-object">Slack on users</a>
 */
record Roster(TeamId team, Map<UserId, Person> people) {
  /** For an export that does not say which workspace it is of. */
  private static final String SOME_TEAM = "T0EXPORT";

  static Roster of(List<JsonElement> users) {
    List<JsonObject> readable =
        users.stream()
            .flatMap(user -> JsonList.object(user).stream())
            .filter(user -> Place.isId(JsonList.text(user, "id")))
            .toList();
    TeamId team = team(readable);
    Map<UserId, Person> people = new HashMap<>();
    for (JsonObject user : readable) {
      Person person = person(team, user);
      people.put(person.actor().user(), person);
    }
    return new Roster(team, Map.copyOf(people));
  }

  /** The one that most people are at home in. */
  private static TeamId team(List<JsonObject> users) {
    Map<String, Integer> counted = new TreeMap<>();
    users.stream()
        .map(user -> JsonList.text(user, "team_id"))
        .filter(Place::isId)
        .forEach(team -> counted.merge(team, 1, Integer::sum));
    return new TeamId(
        counted.entrySet().stream()
            .max(Map.Entry.comparingByValue(Comparator.naturalOrder()))
            .map(Map.Entry::getKey)
            .orElse(SOME_TEAM));
  }

  private static Person person(TeamId team, JsonObject user) {
    UserId id = new UserId(JsonList.text(user, "id"));
    return new Person(
        new Actor(team, id), id.value(), standing(team, user), zone(JsonList.text(user, "tz")));
  }

  /** Who has left since was there then: an export does not say when somebody left. */
  private static Standing standing(TeamId team, JsonObject user) {
    if (flag(user, "is_bot") || JsonList.text(user, "id").equals("USLACKBOT")) {
      return Standing.BOT;
    }
    String home = JsonList.text(user, "team_id");
    if (flag(user, "is_stranger") || !(home.isEmpty() || home.equals(team.value()))) {
      return Standing.EXTERNAL;
    }
    return flag(user, "is_restricted") || flag(user, "is_ultra_restricted")
        ? Standing.GUEST
        : Standing.MEMBER;
  }

  private static boolean flag(JsonObject user, String name) {
    return JsonList.text(user, name).equals("true");
  }

  private static Optional<ZoneId> zone(String name) {
    return ZoneId.getAvailableZoneIds().contains(name)
        ? Optional.of(ZoneId.of(name))
        : Optional.empty();
  }
}
