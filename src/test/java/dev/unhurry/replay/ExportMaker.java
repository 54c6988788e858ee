package dev.unhurry.replay;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes small exports the way Slack does, with whatever is put beside them. */
final class ExportMaker {
  private final Map<String, byte[]> files = new TreeMap<>();
  private final Map<String, JsonArray> days = new TreeMap<>();

  ExportMaker channel(String id, String name) {
    JsonObject channel = new JsonObject();
    channel.addProperty("id", id);
    channel.addProperty("name", name);
    days.computeIfAbsent("channels.json", file -> new JsonArray()).add(channel);
    return this;
  }

  ExportMaker people(String... ids) {
    for (String id : ids) {
      JsonObject user = new JsonObject();
      user.addProperty("id", id);
      user.addProperty("team_id", "T0TOWN");
      user.addProperty("real_name", "Somebody " + id);
      user.addProperty("tz", "Europe/Lisbon");
      days.computeIfAbsent("users.json", file -> new JsonArray()).add(user);
    }
    return this;
  }

  /** What somebody posts; it may be added to afterwards. */
  JsonObject says(String channel, String at, String user, String text) {
    Instant posted = Instant.parse(at);
    JsonObject message = new JsonObject();
    message.addProperty("type", "message");
    message.addProperty("user", user);
    message.addProperty("text", text);
    message.addProperty("ts", ts(at));
    String file = channel + "/" + posted.toString().substring(0, 10) + ".json";
    days.computeIfAbsent(file, day -> new JsonArray()).add(message);
    return message;
  }

  void replies(JsonObject to, String channel, String at, String user, String text) {
    says(channel, at, user, text).add("thread_ts", to.get("ts"));
  }

  static void reaction(JsonObject on, String name, String user) {
    JsonObject reaction = new JsonObject();
    reaction.addProperty("name", name);
    JsonArray users = new JsonArray();
    users.add(user);
    reaction.add("users", users);
    JsonArray reactions = new JsonArray();
    reactions.add(reaction);
    on.add("reactions", reactions);
  }

  /** The odd microseconds are as in Slack's own. */
  static String ts(String at) {
    return Instant.parse(at).getEpochSecond() + ".123457";
  }

  ExportMaker file(String name, byte[] content) {
    files.put(name, content);
    return this;
  }

  ExportMaker file(String name, String content) {
    return file(name, content.getBytes(StandardCharsets.UTF_8));
  }

  private Map<String, byte[]> all() {
    Map<String, byte[]> all = new TreeMap<>(files);
    days.forEach((name, list) -> all.put(name, list.toString().getBytes(StandardCharsets.UTF_8)));
    return all;
  }

  Path zip(Path file) {
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> one : all().entrySet()) {
        zip.putNextEntry(new ZipEntry(one.getKey()));
        zip.write(one.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file;
  }

  Path folder(Path folder) {
    all()
        .forEach(
            (name, content) -> {
              try {
                Path file = folder.resolve(name);
                Files.createDirectories(file.getParent());
                Files.write(file, content);
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
    return folder;
  }

  /**
   * A day in #design on which five people are asked: a ping that nobody takes up and one that
   * somebody does; requests answered in time (a reply, a check mark, an urgent one), late and
   * never; and what nobody says.
   */
  static ExportMaker dayInDesign() {
    ExportMaker export = new ExportMaker().channel("C0DESIGN", "design");
    export.people("U0ANA", "U0BEN", "U0KEN", "U0MAYA", "U0LIU", "U0ZOE", "U0OTTO");
    String design = "design";
    export.says(design, "2026-11-23T10:00:00Z", "U0ANA", "<@U0BEN> hey");
    JsonObject taken = export.says(design, "2026-11-23T11:00:00Z", "U0MAYA", "<@U0KEN> hi there");
    export.replies(taken, design, "2026-11-23T11:01:00Z", "U0KEN", "hello Maya");
    JsonObject soon = export.says(design, "2026-11-23T12:00:00Z", "U0ANA", ask("U0BEN", ""));
    export.replies(soon, design, "2026-11-23T15:00:00Z", "U0BEN", "looks good");
    JsonObject late = export.says(design, "2026-11-23T13:00:00Z", "U0ANA", ask("U0KEN", ""));
    export.says(design, "2026-11-23T13:30:00Z", "U0MAYA", ask("U0LIU", ""));
    reaction(
        export.says(design, "2026-11-23T14:00:00Z", "U0MAYA", ask("U0ZOE", "")),
        "heavy_check_mark",
        "U0ZOE");
    JsonObject urgent =
        export.says(design, "2026-11-23T14:30:00Z", "U0ANA", ask("U0OTTO", " asap"));
    export.replies(urgent, design, "2026-11-23T16:00:00Z", "U0OTTO", "done");
    noise(export);
    export.replies(late, design, "2026-11-25T10:00:00Z", "U0KEN", "sorry, was away, it is fine");
    return export;
  }

  static String ask(String whom, String more) {
    return "<@" + whom + "> can you review <https://example.org/change/" + whom + ">" + more + "?";
  }

  /** What bots and Slack itself write reads as a ping and is none. */
  private static void noise(ExportMaker export) {
    List<String> subtypes = List.of("bot_message", "channel_join", "channel_topic");
    for (int i = 0; i < subtypes.size(); i++) {
      export
          .says("design", "2026-11-24T09:0" + i + ":00Z", "U0ANA", "<@U0BEN> hey")
          .addProperty("subtype", subtypes.get(i));
    }
    JsonObject bot = export.says("design", "2026-11-24T09:10:00Z", "U0ANA", "<@U0BEN> hello?");
    bot.addProperty("bot_id", "B0BOT");
  }

  static final List<String> PEOPLE =
      List.of("U0ANA", "U0BEN", "U0KEN", "U0MAYA", "U0LIU", "U0ZOE", "U0OTTO", "Somebody");
}
