package dev.unhurry.redis;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.unhurry.chat.UserId;
import dev.unhurry.request.life.Happening;
import dev.unhurry.request.life.Happening.Kind;
import dev.unhurry.request.life.Happenings;
import dev.unhurry.request.life.Life;
import dev.unhurry.request.life.Standing;
import dev.unhurry.request.life.Standing.State;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What becomes of a request, told in Lua as in Java. */
class LifeScriptTest {
  private static final int LIVES = 2_000;
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Instant START = Instant.parse("2026-11-23T09:00:00Z");
  private static final List<Kind> KINDS = List.of(Kind.values());
  private static final UserId ANA = new UserId("U0ANA");
  private static final UserId BEN = new UserId("U0BEN");
  private static final UserId KEN = new UserId("U0KEN");
  private static final List<UserId> PEOPLE = List.of(ANA, BEN, KEN, new UserId("U0MAYA"));
  private static final String ASKED =
      """

      local request, heard = cjson.decode(ARGV[1]), cjson.decode(ARGV[2])
      request.happened = merged(request.happened, {})
      for _, text in ipairs(heard) do
        request.happened = merged(request.happened, {text})
      end
      return {(ending(request)) or 'GOES ON', table.concat(request.happened, ',')}
      """;

  private static String script() throws IOException {
    try (InputStream in = LifeScriptTest.class.getResourceAsStream("/lua/life.lua")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8) + ASKED;
    }
  }

  private static List<Happening> heard(Random random) {
    List<Happening> heard = new ArrayList<>();
    int count = 1 + random.nextInt(14);
    for (int i = 0; i < count; i++) {
      Kind kind = KINDS.get(random.nextInt(KINDS.size()));
      UserId by = PEOPLE.get(random.nextInt(PEOPLE.size()));
      heard.add(new Happening(kind, by, START.plusSeconds(i), emoji(kind)));
      if (random.nextInt(3) == 0) {
        heard.add(heard.get(random.nextInt(heard.size())));
      }
    }
    Collections.shuffle(heard, random);
    return heard;
  }

  private static String emoji(Kind kind) {
    return switch (kind) {
      case DONE, NOT_DONE -> "white_check_mark";
      case LOOKING, NOT_LOOKING -> "eyes";
      default -> "";
    };
  }

  private static String written(Happening one) {
    return String.join(" ", one.kind().name(), one.by().value(), micros(one.at()), one.emoji())
        .strip();
  }

  private static String micros(Instant at) {
    return "%016d".formatted(ChronoUnit.MICROS.between(Instant.EPOCH, at));
  }

  private static String row(Map<UserId, Instant> responders, boolean all) {
    ObjectNode row = JSON.createObjectNode();
    row.put("asker", ANA.value()).put("all", all).putArray("happened");
    ArrayNode expected = row.putArray("expected");
    responders.forEach(
        (who, since) ->
            expected.addObject().put("responder", who.value()).put("since", micros(since)));
    return row.toString();
  }

  @Test
  void lua_and_java_agree_in_every_order() throws IOException {
    String script = script();
    for (int seed = 0; seed < LIVES; seed++) {
      Random random = new Random(seed);
      Map<UserId, Instant> responders =
          switch (random.nextInt(4)) {
            case 0 -> Map.of(Standing.CHANNEL, START.plusSeconds(random.nextInt(3)));
            case 1 -> Map.of(BEN, START);
            default -> Map.of(BEN, START, KEN, START.plusSeconds(random.nextInt(6)));
          };
      boolean all = random.nextInt(4) == 0;
      List<Happening> heard = heard(random);
      ArrayNode told = JSON.createArrayNode();
      heard.forEach(one -> told.add(written(one)));

      List<?>[] answer = {List.of()};
      SharedRedis.look(
          redis ->
              answer[0] =
                  (List<?>)
                      redis.eval(
                          script, List.of(), List.of(row(responders, all), told.toString())));

      Happenings happened = Happenings.NONE.and(heard);
      State state = new Standing(ANA, responders, new Life(all, happened)).state();
      List<String> inOrder = happened.all().stream().map(LifeScriptTest::written).toList();
      assertThat(answer[0].get(0))
          .as("seed " + seed + ": " + heard)
          .isEqualTo(state.goesOn() ? "GOES ON" : state.name());
      assertThat(List.of(((String) answer[0].get(1)).split(",", -1)))
          .as("seed " + seed)
          .containsExactlyInAnyOrderElementsOf(inOrder);
    }
  }
}
