package dev.unhurry.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.unhurry.chat.Card;
import dev.unhurry.chat.Form;
import dev.unhurry.chat.Home;
import dev.unhurry.chat.UserId;
import dev.unhurry.sandbox.world.Json;
import dev.unhurry.slack.AsSent;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Slack takes every card and form of a room, however much is in it. */
public abstract class CardsContract {
  /** Something a room shows, and what is in it. */
  protected record Shown(String name, JsonNode sent) {}

  /** A line for each thing the room can show, with the most that can be in it. */
  protected abstract Stream<Shown> shown();

  protected static Shown card(String name, Card card) {
    JsonNode blocks = Json.parse(AsSent.blocks(card)).orElseThrow();
    return new Shown(name, Json.object("text", card.text(), "blocks", blocks));
  }

  protected static Shown form(String name, Form form) {
    return view(name, AsSent.form(form));
  }

  protected static Shown home(String name, Home home) {
    return view(name, AsSent.home(home));
  }

  /** A view in the JSON in which it goes out. */
  protected static Shown view(String name, String view) {
    return new Shown(name, Json.object("view", Json.parse(view).orElseThrow()));
  }

  @TestFactory
  Stream<DynamicTest> slack_takes() {
    return shown()
        .map(
            one ->
                DynamicTest.dynamicTest(
                    one.name(),
                    () -> assertThat(complaints(one.sent())).as("%s", one.sent()).isEmpty()));
  }

  /** Where the schemas are missing, the local Slack's own rules still hold. */
  private static List<String> complaints(JsonNode sent) {
    return BlockKitSchema.isThere()
        ? BlockKitSchema.orSkip().sent(sent)
        : BlockKitSchema.sentHere(sent);
  }

  /** A word again and again, until it is as long as this. */
  public static String lengthy(String word, int length) {
    return word.repeat(length / word.length() + 1).substring(0, length);
  }

  public static <T> List<T> many(int count, IntFunction<T> one) {
    return IntStream.range(0, count).mapToObj(one).toList();
  }

  /** People with ids as long as Slack gives them. */
  public static List<UserId> people(int count) {
    return many(count, i -> new UserId("U0PERSON%05d".formatted(i)));
  }
}
