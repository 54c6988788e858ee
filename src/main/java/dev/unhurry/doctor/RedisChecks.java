package dev.unhurry.doctor;

import dev.unhurry.redis.FolderFacts;
import dev.unhurry.redis.RedisFacts;
import dev.unhurry.redis.ServerFacts;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** What there is to say about where promises are kept. */
final class RedisChecks {
  private static final String MEMORY = "Redis memory";
  private static final String DISK = "Redis on disk";
  private static final String FOLDER = "Data folder";
  private static final String NO_EVICTION = "Set maxmemory-policy noeviction.";
  private static final double NEARLY_FULL = 0.8;
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("d MMMM uuuu 'at' HH:mm 'UTC'", Locale.ENGLISH);

  private RedisChecks() {}

  static List<Finding> answers(Facts.Books books) {
    return books
        .redis()
        .found(
            "Redis",
            redis ->
                List.of(
                    Finding.ok(
                        "Redis",
                        "Version %s answers at %s.".formatted(redis.version(), redis.place()))));
  }

  static List<Finding> memory(Facts.Books books) {
    return books.redis().value().map(RedisFacts::memory).map(RedisChecks::memory).stream().toList();
  }

  private static Finding memory(RedisFacts.Memory memory) {
    if (!memory.policy().equals("noeviction")) {
      return evicting(memory);
    }
    String what =
        "When it is full it refuses to write and throws nothing away; %s."
            .formatted(filling(memory));
    return memory.limit() > 0 && memory.used() > memory.limit() * NEARLY_FULL
        ? Finding.note(MEMORY, what, "It is nearly full: raise maxmemory.")
        : Finding.ok(MEMORY, what);
  }

  private static Finding evicting(RedisFacts.Memory memory) {
    String policy = memory.policy();
    if (memory.limit() == 0) {
      return Finding.note(
          MEMORY,
          "It would throw things away when full (%s), but has no limit to reach.".formatted(policy),
          NO_EVICTION + " Then nothing is lost if somebody sets a limit one day.");
    }
    return policy.startsWith("volatile")
        ? Finding.note(
            MEMORY,
            "When it is full it throws away what expires (%s): no promises, but counts of messages."
                .formatted(policy),
            NO_EVICTION)
        : Finding.fault(
            MEMORY,
            "When it is full it throws promises away (%s); %s.".formatted(policy, filling(memory)),
            NO_EVICTION);
  }

  private static String filling(RedisFacts.Memory memory) {
    String used = "it uses " + size(memory.used());
    return memory.limit() == 0 ? used + ", without a limit" : used + " of " + size(memory.limit());
  }

  private static String size(long bytes) {
    long megabytes = bytes / (1024 * 1024);
    return megabytes == 0 ? "less than 1 MB" : megabytes + " MB";
  }

  static List<Finding> onDisk(Facts.Books books) {
    return books.redis().value().map(RedisFacts::keeping).map(RedisChecks::onDisk).stream()
        .toList();
  }

  private static Finding onDisk(RedisFacts.Keeping keeping) {
    if (keeping.appends()) {
      return appending(keeping.fsync().orElse(""));
    }
    String remedy = "Set appendonly yes and appendfsync everysec.";
    if (keeping.snapshots().isEmpty()) {
      return Finding.note(
          DISK,
          "It keeps no append-only file, and does not tell whether it saves in another way.",
          "Where it is rented, switch persistence on.");
    }
    return keeping.snapshots().get()
        ? Finding.note(
            DISK, "It saves only now and then: a crash loses the promises since then.", remedy)
        : Finding.fault(DISK, "It saves nothing: a restart of it loses every promise.", remedy);
  }

  private static Finding appending(String fsync) {
    return switch (fsync) {
      case "always" -> Finding.ok(DISK, "Every promise is on disk before it answers.");
      case "everysec" -> Finding.ok(DISK, "Promises are on disk within a second.");
      case "no" ->
          Finding.note(
              DISK,
              "It leaves to the system when promises reach the disk; a power cut may lose some.",
              "Set appendfsync everysec, or always where a second is too much.");
      default ->
          Finding.ok(DISK, "It keeps an append-only file; how often it is saved it does not tell.");
    };
  }

  static List<Finding> setAside(Facts.Books books) {
    return books.redis().value().flatMap(RedisFacts::parked).map(RedisChecks::setAside).stream()
        .toList();
  }

  private static Finding setAside(RedisFacts.Parked parked) {
    String subject = "Set aside";
    if (parked.duties() == 0) {
      return Finding.ok(subject, "No promise had to be set aside.");
    }
    String since =
        parked.oldest().map(due -> MOMENT.format(due.atOffset(ZoneOffset.UTC))).orElse("unknown");
    String what =
        parked.duties() == 1
            ? "1 promise could not be kept and was set aside; it was due on " + since + "."
            : "%d promises could not be kept and were set aside; the oldest was due on %s."
                .formatted(parked.duties(), since);
    return Finding.note(
        subject, what, "The bot's log of that time says why, beside the word \"parked\".");
  }

  static List<Finding> server(Facts.Books books) {
    return books
        .server()
        .found(
            "Redis",
            server -> List.of(Finding.ok("Redis", "REDIS_URL is not set: " + own(server))));
  }

  private static String own(ServerFacts server) {
    return server
        .onPath()
        .map(path -> "the bot starts redis-server %s, %s.".formatted(server.version(), path))
        .orElse("the bot starts the redis-server %s that it brings.".formatted(server.version()));
  }

  static List<Finding> folder(Facts.Books books) {
    return books.folder().found(FOLDER, folder -> List.of(folder(folder)));
  }

  private static Finding folder(FolderFacts facts) {
    return switch (facts.state()) {
      case FREE -> Finding.ok(FOLDER, facts.folder() + " can be written, and nobody uses it.");
      case HELD_BY_A_BOT ->
          Finding.note(
              FOLDER,
              "A bot is at work in " + facts.folder() + ". I left it alone.",
              "If a second one is to run beside it, name another folder with UNHURRY_DATA, or give"
                  + " both one REDIS_URL.");
      case NOT_WRITABLE ->
          Finding.fault(
              FOLDER,
              facts.folder() + " cannot be written.",
              "Let the user who runs the bot write there, or name another folder with"
                  + " UNHURRY_DATA.");
    };
  }
}
