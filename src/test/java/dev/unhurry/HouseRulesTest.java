package dev.unhurry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of who may know whom, read from the import lines of src/main. */
class HouseRulesTest {
  private static final Path MAIN = Path.of("src/main/java");
  private static final String BASE = "dev.unhurry.";
  private static final Set<String> FREE = Set.of("", "sandbox", "replay");

  /**
   * A room and the rooms it may know. What is not named here is free: the base, sandbox, replay.
   */
  private static final Map<String, Set<String>> MAY_KNOW =
      Map.ofEntries(
          Map.entry("chat", Set.of()),
          Map.entry("scheduling", Set.of()),
          Map.entry("reading", Set.of("chat")),
          Map.entry("template", Set.of("reading")),
          Map.entry("availability", Set.of("chat")),
          Map.entry("duty", Set.of("chat")),
          Map.entry("urgency", Set.of("chat", "reading", "template", "availability", "duty")),
          Map.entry("status", Set.of("chat", "availability", "duty", "urgency")),
          Map.entry(
              "home",
              Set.of(
                  "chat",
                  "reading",
                  "availability",
                  "urgency",
                  "duty",
                  "nudge",
                  "request",
                  "status")),
          Map.entry(
              "nudge", Set.of("chat", "reading", "template", "availability", "urgency", "duty")),
          Map.entry(
              "request", Set.of("chat", "reading", "template", "availability", "urgency", "duty")),
          Map.entry("intake", Set.of("chat", "reading", "urgency", "nudge", "request", "duty")),
          Map.entry("assess", Set.of("chat", "reading", "urgency", "config")),
          Map.entry("doctor", Set.of("chat", "config", "redis", "slack")),
          Map.entry(
              "config",
              Set.of(
                  "chat",
                  "reading",
                  "template",
                  "availability",
                  "urgency",
                  "nudge",
                  "request",
                  "duty")),
          Map.entry(
              "redis",
              Set.of(
                  "chat",
                  "duty",
                  "request",
                  "availability",
                  "urgency",
                  "nudge",
                  "status",
                  "template",
                  "home")),
          Map.entry("slack", Set.of("chat", "intake", "nudge", "request")));

  private static final Map<String, Set<String>> LIBRARIES =
      Map.of(
          "redis.clients.", Set.of("redis"),
          "redis.embedded.", Set.of("redis"),
          "org.quartz.", Set.of("scheduling"),
          "com.slack.api.bolt.", Set.of("slack", "sandbox"),
          "com.slack.api.", Set.of("slack", "sandbox"),
          "org.eclipse.jetty.", Set.of("slack", "sandbox"),
          "de.focus_shift.jollyday.", Set.of("availability"),
          "io.javalin.", Set.of("sandbox"));

  private static final int LONGEST_FILE = 300;

  private static final Pattern CLOCK =
      Pattern.compile(
          "\\b(Instant|Local\\w+|ZonedDateTime|OffsetDateTime|Year|YearMonth|MonthDay)\\.now\\("
              + "|currentTimeMillis\\(|new Date\\(\\)|Clock\\.system|InstantSource\\.system");
  private static final Pattern THREAD =
      Pattern.compile(
          "(?<!addShutdownHook\\()new Thread\\(|Executors\\.|\\.start\\(\\);\\s*// thread|Thread\\.sleep");

  private record Source(Path path, String room, List<String> lines) {
    static Source of(Path path) {
      try {
        Path inside = MAIN.resolve("dev/unhurry").relativize(path);
        String room = inside.getNameCount() == 1 ? "" : inside.getName(0).toString();
        return new Source(path, room, Files.readAllLines(path));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    Stream<String> imports() {
      return lines.stream()
          .filter(line -> line.startsWith("import "))
          .map(line -> line.replace("import static ", "").replace("import ", "").replace(";", ""));
    }

    Stream<String> where(Pattern pattern) {
      return lines.stream().filter(pattern.asPredicate()).map(line -> path + ": " + line.strip());
    }
  }

  private static List<Source> sources() {
    try (Stream<Path> files = Files.walk(MAIN)) {
      return files.filter(file -> file.toString().endsWith(".java")).map(Source::of).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String roomOf(String imported) {
    String rest = imported.substring(BASE.length());
    return Character.isLowerCase(rest.charAt(0)) ? rest.substring(0, rest.indexOf('.')) : "";
  }

  @Test
  void every_room_has_a_line_in_the_table() {
    assertThat(sources().stream().map(Source::room))
        .allMatch(room -> FREE.contains(room) || MAY_KNOW.containsKey(room));
  }

  @Test
  void every_room_and_every_room_inside_it_has_a_sign() {
    assertThat(sources().stream().map(source -> source.path().getParent()).distinct())
        .isNotEmpty()
        .allSatisfy(folder -> assertThat(folder.resolve("package-info.java")).exists());
  }

  @Test
  void a_room_knows_only_the_rooms_of_its_line() {
    assertThat(sources().stream().filter(s -> !FREE.contains(s.room())).flatMap(this::trespasses))
        .isEmpty();
  }

  private Stream<String> trespasses(Source source) {
    return source
        .imports()
        .filter(name -> name.startsWith(BASE))
        .map(HouseRulesTest::roomOf)
        .filter(room -> !room.equals(source.room()))
        .filter(room -> !MAY_KNOW.get(source.room()).contains(room))
        .map(room -> source.path() + " knows " + room);
  }

  @Test
  void nobody_but_the_front_door_knows_the_sandbox_and_the_replay() {
    Predicate<Source> outsider =
        source ->
            !source.path().endsWith("Main.java")
                && !source.room().equals("sandbox")
                && !source.room().equals("replay");
    assertThat(sources().stream().filter(outsider).flatMap(Source::imports))
        .noneMatch(name -> name.startsWith(BASE + "sandbox") || name.startsWith(BASE + "replay"));
  }

  @Test
  void a_library_stays_in_its_room() {
    LIBRARIES.forEach(
        (library, rooms) ->
            assertThat(
                    sources().stream()
                        .filter(source -> !rooms.contains(source.room()))
                        .flatMap(source -> usesOf(library, source)))
                .isEmpty());
  }

  private static Stream<String> usesOf(String library, Source source) {
    return source
        .imports()
        .filter(name -> name.startsWith(library))
        .filter(name -> !isBlockKitAllowed(source, name))
        .map(name -> source.path() + " uses " + name);
  }

  /** Block Kit's plain data classes may be used where cards and forms are made. */
  private static boolean isBlockKitAllowed(Source source, String imported) {
    String file = source.path().getFileName().toString();
    return imported.startsWith("com.slack.api.model.")
        && (source.room().equals("chat")
            || file.endsWith("Cards.java")
            || file.endsWith("Form.java"));
  }

  @Test
  void only_the_outside_reads_a_clock() {
    assertThat(
            sources().stream()
                .filter(source -> !source.path().endsWith("Outside.java"))
                .flatMap(source -> source.where(CLOCK)))
        .isEmpty();
  }

  @Test
  void threads_are_started_only_where_the_house_says() {
    Set<String> allowed = Set.of("slack", "scheduling", "sandbox");
    assertThat(
            sources().stream()
                .filter(source -> !allowed.contains(source.room()))
                .flatMap(source -> source.where(THREAD)))
        .isEmpty();
  }

  @Test
  void files_stay_short_enough_to_be_read() {
    assertThat(
            sources().stream()
                .filter(source -> source.lines().size() > LONGEST_FILE)
                .map(source -> source.path() + " has " + source.lines().size() + " lines"))
        .isEmpty();
  }
}
