package dev.unhurry.stories;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What everybody sees from the moment it begins, in its order: one line for each message, one more
 * when it changes or goes. Times are UTC, which is Lisbon's in winter.
 */
final class Transcript {
  static final List<String> PEOPLE = List.of("ana", "ben", "maya", "sam");
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("EEE d HH:mm", Locale.ENGLISH);

  /** Where a message stands and who sees it; for everybody the viewer is blank. */
  private record Place(String channel, String thread, String viewer, String ts) {
    String shown() {
      String where = channel.startsWith("dm:") ? channel : "#" + channel;
      String deeper = thread.isEmpty() ? "" : " (thread)";
      return where + deeper + (viewer.isEmpty() ? "" : " (only " + viewer + ")");
    }
  }

  private final Script script;
  private final List<String> people;
  private final List<String> channels;
  private final Map<String, String> names = new TreeMap<>();
  private final List<String> lines = new ArrayList<>();
  private Map<Place, String> known;

  Transcript(Script script, List<String> people, List<String> channels) {
    this.script = script;
    this.people = people;
    this.channels = channels;
    nameEverything();
    known = everything();
  }

  private void nameEverything() {
    for (JsonNode user : Script.list(script.get("users").path("users"))) {
      names.put("<@" + user.path("id").asText() + ">", "@" + user.path("name").asText());
      names.put(user.path("id").asText(), user.path("name").asText());
    }
    for (JsonNode channel : Script.list(script.get("channels").path("channels"))) {
      names.put("<#" + channel.path("id").asText() + ">", "#" + channel.path("name").asText());
    }
  }

  /** Writes down what is new since the last look; says whether there was anything. */
  boolean look() {
    Map<Place, String> now = everything();
    String time = TIME.format(script.now().atOffset(ZoneOffset.UTC));
    int before = lines.size();
    known.forEach(
        (place, words) -> {
          if (!now.containsKey(place)) {
            lines.add(time + " " + place.shown() + " is gone: " + words);
          } else if (!now.get(place).equals(words)) {
            lines.add(time + " " + place.shown() + " now reads: " + now.get(place));
          }
        });
    now.keySet().stream()
        .filter(place -> !known.containsKey(place))
        .sorted(Comparator.comparing(place -> new BigDecimal(place.ts())))
        .forEach(place -> lines.add(at(place) + " " + place.shown() + " " + now.get(place)));
    known = now;
    return lines.size() > before;
  }

  private static String at(Place place) {
    long seconds = new BigDecimal(place.ts()).longValue();
    return TIME.format(Instant.ofEpochSecond(seconds).atOffset(ZoneOffset.UTC));
  }

  private Map<Place, String> everything() {
    Map<Place, String> all = new LinkedHashMap<>();
    for (String viewer : people) {
      channels.forEach(channel -> channel(channel, viewer, all));
      channel("dm:" + viewer, viewer, all);
    }
    return all;
  }

  private void channel(String channel, String viewer, Map<Place, String> all) {
    for (JsonNode root : script.sees(viewer, channel)) {
      note(new Place(channel, "", seenOnlyBy(root, viewer), ts(root)), root, all);
      if (root.has("reply_count") && isReadBy(viewer, channel)) {
        script.sees(viewer, channel, ts(root)).stream()
            .filter(reply -> !ts(reply).equals(ts(root)))
            .forEach(
                reply ->
                    note(
                        new Place(channel, ts(root), seenOnlyBy(reply, viewer), ts(reply)),
                        reply,
                        all));
      }
    }
  }

  /** The bot whispers in no thread: all see the same there, so one reads it for all. */
  private boolean isReadBy(String viewer, String channel) {
    return channel.startsWith("dm:") || viewer.equals(people.get(0));
  }

  private void note(Place place, JsonNode message, Map<Place, String> all) {
    all.put(place, author(message) + ": " + words(message));
  }

  private static String seenOnlyBy(JsonNode message, String viewer) {
    return message.path("ephemeral").asBoolean() ? viewer : "";
  }

  private static String ts(JsonNode message) {
    return message.path("ts").asText();
  }

  private String author(JsonNode message) {
    return names.getOrDefault(message.path("user").asText(), message.path("user").asText());
  }

  private String words(JsonNode message) {
    String text = named(message.path("text").asText()).strip().replaceAll("\n(?=.)", "\n    ");
    String pressed =
        Stream.concat(besideLines(message), Script.elements(message))
            .map(Transcript::pressable)
            .filter(label -> !label.isEmpty())
            .collect(Collectors.joining(" "));
    return pressed.isEmpty() ? text : text + "\n    " + pressed;
  }

  /** Menus beside a text are not named: a post has one for whoever wrote it. */
  private static Stream<JsonNode> besideLines(JsonNode message) {
    return Script.list(message.path("blocks")).stream()
        .map(block -> block.path("accessory"))
        .filter(beside -> beside.path("type").asText().equals("button"));
  }

  private static String pressable(JsonNode element) {
    return switch (element.path("type").asText()) {
      case "button" -> "[" + element.at("/text/text").asText() + "]";
      case "overflow" -> isOfRequest(element) ? "[more]" : "[off menu]";
      case "static_select" -> "[off menu]";
      default -> "";
    };
  }

  private static boolean isOfRequest(JsonNode menu) {
    return menu.path("action_id").asText().startsWith("handle:");
  }

  String named(String text) {
    String named = text;
    for (Map.Entry<String, String> name : names.entrySet()) {
      named = named.replace(name.getKey(), name.getValue());
    }
    // A link's address holds the moment of the message, which says nothing here.
    return named.replaceAll("<http[^|>]*\\|([^>]*)>", "<$1>");
  }

  @Override
  public String toString() {
    return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
  }
}
