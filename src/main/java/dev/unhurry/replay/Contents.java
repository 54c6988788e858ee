package dev.unhurry.replay;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which file of an export is what. It may lie in a folder of its own inside the zip.
 *
 * @param lists the files about the workspace, by their last name
 * @param days the days of each channel, by the name of its folder
 * @param strange what is none of these
 */
record Contents(Map<String, String> lists, Map<String, List<Day>> days, List<PassedOver> strange) {
  /** A file with what was posted in a channel on one day. */
  record Day(String file, LocalDate date) {}

  /** What Slack puts beside the channels; only some of it is read. */
  private static final Set<String> LISTS =
      Set.of(
          "channels.json",
          "groups.json",
          "dms.json",
          "mpims.json",
          "users.json",
          "org_users.json",
          "canvases.json",
          "lists.json",
          "integration_logs.json",
          "huddle_transcripts.json",
          "file_conversations.json");

  private static final Pattern DAY =
      Pattern.compile("(?:.*/)?([^/]+)/(\\d{4}-\\d\\d-\\d\\d)\\.json", Pattern.DOTALL);

  /** Canvases, and what operating systems leave in folders. */
  private static final Pattern IGNORED =
      Pattern.compile(
          "(?:.*/)?(?:\\.[^/]*|Thumbs\\.db|desktop\\.ini|canvas_in_the_conversation\\.json)"
              + "|(?:.*/)?__MACOSX/.*",
          Pattern.DOTALL);

  static Contents of(List<String> names) {
    Contents contents = new Contents(new TreeMap<>(), new TreeMap<>(), new ArrayList<>());
    names.stream().filter(name -> !IGNORED.matcher(name).matches()).forEach(contents::add);
    return contents;
  }

  private void add(String name) {
    Optional<Day> day = day(name);
    String last = name.substring(name.lastIndexOf('/') + 1);
    if (day.isPresent()) {
      days.computeIfAbsent(folder(name), folder -> new ArrayList<>()).add(day.get());
    } else if (LISTS.contains(last)) {
      lists.merge(last, name, (one, other) -> one.length() <= other.length() ? one : other);
    } else {
      strange.add(new PassedOver(name, "is not a day of a channel, such as 2024-05-21.json"));
    }
  }

  private static Optional<Day> day(String name) {
    Matcher matcher = DAY.matcher(name);
    try {
      return matcher.matches()
          ? Optional.of(new Day(name, LocalDate.parse(matcher.group(2))))
          : Optional.empty();
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static String folder(String name) {
    Matcher matcher = DAY.matcher(name);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("day (" + name + ") must lie in a folder");
    }
    return matcher.group(1);
  }
}
