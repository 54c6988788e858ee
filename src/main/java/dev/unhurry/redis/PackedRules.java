package dev.unhurry.redis;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.unhurry.availability.ChannelHours;
import dev.unhurry.availability.Counting;
import dev.unhurry.availability.WrittenTime;
import dev.unhurry.chat.Actor;
import dev.unhurry.chat.ChannelId;
import dev.unhurry.chat.TeamId;
import dev.unhurry.chat.UserId;
import dev.unhurry.template.Template;
import dev.unhurry.template.TemplateLines;
import dev.unhurry.urgency.AnswerRules;
import dev.unhurry.urgency.AnswerTime;
import dev.unhurry.urgency.Change;
import dev.unhurry.urgency.ChannelRules;
import dev.unhurry.urgency.Conduct;
import dev.unhurry.urgency.Courtesy;
import dev.unhurry.urgency.Level;
import dev.unhurry.urgency.Mode;
import dev.unhurry.urgency.Offer;
import dev.unhurry.urgency.StatusPlan;
import dev.unhurry.urgency.Urgency;
import dev.unhurry.urgency.WeekTime;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * How a change of rules is written in Redis; the same change always in the same letters.
 *
 * <p>What an older version did not write is read as not set.
 */
final class PackedRules {
  private static final ObjectMapper JSON = new ObjectMapper();

  private PackedRules() {}

  static String write(Change change) {
    ChannelRules rules = change.rules();
    ObjectNode row = JSON.createObjectNode();
    row.put("number", change.number()).put("channel", change.channel().value());
    row.put("by", change.by().user().value()).put("at", change.at().toString());
    row.put("mode", rules.mode().name()).put("level", rules.level().name());
    row.set("words", JSON.valueToTree(rules.answers().urgentPhrases()));
    for (Urgency urgency : Urgency.WITH_A_CLOCK) {
      AnswerTime time = rules.answerTime(urgency);
      ObjectNode node = row.withObject("times").putObject(urgency.name());
      node.put("within", time.within().toString()).put("counting", time.counting().name());
    }
    rules.hours().hours().ifPresent(hours -> row.put("hours", WrittenTime.write(hours)));
    rules.hours().zone().ifPresent(zone -> row.put("zone", zone.getId()));
    rules.status().ifPresent(plan -> write(plan, row.putObject("status")));
    row.set("keepers", JSON.valueToTree(ids(rules.keepers())));
    write(row, "courtesies", rules.conduct().courtesies().stream().map(Enum::name));
    if (rules.followsEverybody()) {
      row.put("everybody", true);
    }
    write(row, "withheld", rules.conduct().offer().withheld().stream());
    rules.conduct().offer().own().ifPresent(own -> write(own, row.putObject("own")));
    write(row, "again", change.heardAgain().stream());
    return row.toString();
  }

  /** Where there is none the row stays as an older version writes it. */
  private static void write(ObjectNode row, String field, Stream<String> texts) {
    List<String> sorted = texts.sorted().toList();
    if (!sorted.isEmpty()) {
      row.set(field, JSON.valueToTree(sorted));
    }
  }

  /** As its lines, which say all of it. */
  private static void write(Template own, ObjectNode node) {
    node.put("title", own.title()).put("lines", TemplateLines.write(own));
  }

  private static void write(StatusPlan plan, ObjectNode node) {
    node.set("questions", JSON.valueToTree(plan.questions()));
    node.put("prompt", write(plan.prompt())).put("deadline", write(plan.deadline()));
    plan.digestTo().ifPresent(channel -> node.put("digest", channel.value()));
    node.set("picked", JSON.valueToTree(ids(plan.picked())));
  }

  /** Monday is 1: "5 10:00". */
  private static String write(WeekTime moment) {
    return moment.day().getValue() + " " + moment.time();
  }

  private static List<String> ids(Set<UserId> people) {
    return people.stream().map(UserId::value).sorted().toList();
  }

  static Change read(TeamId team, String packed) {
    JsonNode row = Packed.read(packed);
    return new Change(
        new Actor(team, new UserId(row.get("by").asText())),
        new ChannelId(row.get("channel").asText()),
        row.get("number").asInt(),
        Instant.parse(row.get("at").asText()),
        rules(row),
        set(row, "again"));
  }

  private static ChannelRules rules(JsonNode row) {
    return new ChannelRules(
        conduct(row),
        new AnswerRules(texts(row, "words").toList(), times(row.get("times"))),
        new ChannelHours(
            text(row, "hours").map(WrittenTime::readHours), text(row, "zone").map(ZoneId::of)),
        Optional.ofNullable(row.get("status")).map(PackedRules::plan),
        people(row, "keepers"));
  }

  private static Conduct conduct(JsonNode row) {
    return new Conduct(
        Mode.valueOf(row.get("mode").asText()),
        Level.valueOf(row.get("level").asText()),
        texts(row, "courtesies").map(Courtesy::valueOf).collect(Collectors.toUnmodifiableSet()),
        new Offer(
            set(row, "withheld"), Optional.ofNullable(row.get("own")).flatMap(PackedRules::own)),
        row.path("everybody").asBoolean());
  }

  /** Lines that can no longer be read cost the channel its form, and not all its rules. */
  private static Optional<Template> own(JsonNode node) {
    return TemplateLines.read(node.get("title").asText(), node.get("lines").asText())
        .match(Optional::of, unreadable -> Optional.empty());
  }

  private static Map<Urgency, AnswerTime> times(JsonNode node) {
    Map<Urgency, AnswerTime> times = new EnumMap<>(Urgency.class);
    for (Urgency urgency : Urgency.WITH_A_CLOCK) {
      JsonNode one = node.get(urgency.name());
      Duration within = Duration.parse(one.get("within").asText());
      Counting counting = Counting.valueOf(one.get("counting").asText());
      times.put(urgency, new AnswerTime(within, counting));
    }
    return times;
  }

  private static StatusPlan plan(JsonNode node) {
    return new StatusPlan(
        texts(node, "questions").toList(),
        moment(node.get("prompt").asText()),
        moment(node.get("deadline").asText()),
        text(node, "digest").map(ChannelId::new),
        people(node, "picked"));
  }

  private static WeekTime moment(String packed) {
    String[] parts = packed.split(" ", 2);
    return new WeekTime(DayOfWeek.of(Integer.parseInt(parts[0])), LocalTime.parse(parts[1]));
  }

  private static Set<UserId> people(JsonNode row, String field) {
    return texts(row, field).map(UserId::new).collect(Collectors.toUnmodifiableSet());
  }

  private static Set<String> set(JsonNode row, String field) {
    return texts(row, field).collect(Collectors.toUnmodifiableSet());
  }

  private static Optional<String> text(JsonNode row, String field) {
    return Optional.ofNullable(row.get(field)).map(JsonNode::asText);
  }

  private static Stream<String> texts(JsonNode row, String field) {
    return StreamSupport.stream(row.path(field).spliterator(), false).map(JsonNode::asText);
  }
}
