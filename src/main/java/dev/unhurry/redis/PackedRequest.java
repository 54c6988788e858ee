package dev.unhurry.redis;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.unhurry.availability.Counting;
import dev.unhurry.chat.MessageRef;
import dev.unhurry.chat.MessageTs;
import dev.unhurry.chat.UserId;
import dev.unhurry.request.Allowed;
import dev.unhurry.request.Expected;
import dev.unhurry.request.Request;
import dev.unhurry.urgency.AnswerTime;
import dev.unhurry.urgency.Urgency;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How a request is written in Redis. Tens of thousands may be open, so what its id says, and what
 * nearly all have in common, is not written.
 */
final class PackedRequest {
  private static final ObjectMapper JSON = new ObjectMapper();

  private PackedRequest() {}

  static String write(Request request) {
    ObjectNode row = JSON.createObjectNode().put("asker", request.asker().value());
    if (request.urgency() != Urgency.STANDARD) {
      row.put("urgency", request.urgency().name());
    }
    if (!request.also().isEmpty()) {
      ArrayNode also = row.putArray("also");
      request.also().forEach(ts -> also.add(ts.value()));
    }
    ArrayNode expected = row.putArray("expected");
    request.expected().forEach(one -> write(one, request.ref().posted(), expected.addObject()));
    tell(request, row);
    PackedLife.write(request.life(), row);
    return row.toString();
  }

  private static void write(Expected one, Instant asked, ObjectNode node) {
    Instant since = one.allowed().since();
    AnswerTime time = one.allowed().time();
    node.put("responder", one.responder().value()).put("due", Wire.msUp(one.due()));
    if (!since.equals(asked)) {
      node.put("since", PackedLife.micros(since));
    }
    if (!one.from().equals(since)) {
      node.put("from", PackedLife.micros(one.from()));
    }
    node.put("time", time.within() + " " + time.counting());
  }

  /** Nothing where the asker knows what the book says; zero where they know that there is none. */
  private static void tell(Request request, ObjectNode row) {
    long told = request.told().map(Wire::msUp).orElse(0L);
    if (told != Wire.msUp(request.firstDue().due())) {
      row.put("told", told);
    }
  }

  static Request read(MessageRef ref, String packed) {
    JsonNode row = Packed.read(packed);
    List<MessageTs> also = new ArrayList<>();
    row.path("also").forEach(ts -> also.add(new MessageTs(ts.asText())));
    List<Expected> expected = new ArrayList<>();
    row.get("expected").forEach(one -> expected.add(expected(one, ref.posted())));
    Urgency urgency = Urgency.valueOf(row.path("urgency").asText(Urgency.STANDARD.name()));
    Request request =
        new Request(ref, new UserId(row.get("asker").asText()), urgency, also, expected);
    Request lived = request.with(PackedLife.life(row));
    return row.has("told")
        ? lived.told(told(row.get("told").asLong()))
        : lived.told(Optional.of(lived.firstDue().due()));
  }

  private static Optional<Instant> told(long due) {
    return due == 0 ? Optional.empty() : Optional.of(Instant.ofEpochMilli(due));
  }

  private static Expected expected(JsonNode one, Instant asked) {
    String[] time = one.get("time").asText().split(" ", 2);
    Instant since = moment(one, "since", asked);
    return new Expected(
        new UserId(one.get("responder").asText()),
        Instant.ofEpochMilli(one.get("due").asLong()),
        new Allowed(since, new AnswerTime(Duration.parse(time[0]), Counting.valueOf(time[1]))),
        moment(one, "from", since));
  }

  private static Instant moment(JsonNode one, String field, Instant otherwise) {
    return one.has(field) ? PackedLife.moment(one.get(field).asText()) : otherwise;
  }
}
