package dev.unhurry.sandbox.world;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.yaml.snakeyaml.Yaml;

/** Fills a new workspace with the people, channels and conversations of story.yml. */
public final class Story {
  private static final String FILE = "/sandbox/story.yml";
  private static final ZoneId ZONE = ZoneId.of("Europe/Lisbon");

  private final World world;
  private final LocalDate today;

  private Story(World world) {
    this.world = world;
    this.today = world.now().atZone(ZONE).toLocalDate();
  }

  /** Tells the story as of the world's own clock. */
  public static void tell(World world) {
    JsonNode story = read();
    Story teller = new Story(world);
    world.addBot();
    story.path("people").forEach(teller::person);
    story.path("groups").forEach(teller::group);
    story.path("commands").forEach(teller::command);
    story.path("shortcuts").forEach(teller::shortcut);
    story.path("channels").forEach(teller::channel);
  }

  private static JsonNode read() {
    try (InputStream file = Story.class.getResourceAsStream(FILE)) {
      return new ObjectMapper().valueToTree(new Yaml().load(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void person(JsonNode one) {
    ZoneId zone = ZoneId.of(one.path("zone").asText());
    User user =
        User.of(
            one.path("id").asText(),
            one.path("name").asText(),
            one.path("real_name").asText(),
            one.path("title").asText(),
            zone);
    world.put(
        user.withColor(one.path("color").asText())
            .with(User.Flag.ADMIN, one.path("admin").asBoolean()));
  }

  private void group(JsonNode one) {
    List<String> users = new ArrayList<>();
    one.path("users").forEach(name -> users.add(world.user(name.asText()).id()));
    world.put(
        new World.Group(
            one.path("id").asText(),
            one.path("handle").asText(),
            one.path("name").asText(),
            users));
  }

  private void command(JsonNode one) {
    world
        .commands()
        .add(
            new World.SlashCommand(
                one.path("command").asText(),
                one.path("usage_hint").asText(),
                one.path("description").asText()));
  }

  private void shortcut(JsonNode one) {
    world
        .shortcuts()
        .add(
            new World.Shortcut(
                one.path("callback_id").asText(),
                one.path("type").asText().equals("global"),
                one.path("name").asText(),
                one.path("description").asText()));
  }

  private void channel(JsonNode one) {
    Channel channel =
        new Channel(
            one.path("id").asText(),
            one.path("name").asText(),
            world.user(one.path("creator").asText()).id(),
            Channel.Kind.CHANNEL,
            at(20, "09:00"));
    channel.topic = one.path("topic").asText();
    channel.purpose = one.path("purpose").asText();
    one.path("members").forEach(name -> channel.members.add(world.user(name.asText()).id()));
    world.put(channel);
    one.path("posts").forEach(post -> post(channel, post));
  }

  private void post(Channel channel, JsonNode one) {
    int back = one.path("back").asInt();
    Post parent = said(channel, one, back, null);
    one.path("replies").forEach(reply -> said(channel, reply, back, parent.ts));
  }

  private Post said(Channel channel, JsonNode one, int back, String threadTs) {
    String author = world.user(one.path("by").asText()).id();
    ObjectNode body = Json.object("type", "message", "user", author, "team", World.TEAM);
    body.put("text", Typed.message(world, one.path("text").asText()));
    String ts = channel.nextTs(at(back, one.path("at").asText()));
    Post post = new Post(ts, threadTs, null, body);
    one.path("reactions")
        .properties()
        .forEach(given -> given.getValue().forEach(who -> react(post, given.getKey(), who)));
    channel.add(post);
    return post;
  }

  private void react(Post post, String name, JsonNode who) {
    post.react(world.user(who.asText()).id(), name);
  }

  private Instant at(int workingDaysBack, String time) {
    LocalDate day = today;
    for (int left = workingDaysBack; left > 0; left -= isWeekend(day) ? 0 : 1) {
      day = day.minusDays(1);
    }
    return day.atTime(LocalTime.parse(time)).atZone(ZONE).toInstant();
  }

  private static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }
}
