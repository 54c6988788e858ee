package dev.unhurry.status.form;

import dev.unhurry.chat.ChannelId;
import dev.unhurry.chat.Form;
import dev.unhurry.chat.Town;
import dev.unhurry.schema.CardsContract;
import dev.unhurry.status.Round;
import dev.unhurry.status.Update;
import dev.unhurry.status.Update.Answer;
import dev.unhurry.status.Update.Help;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

class ShownTest extends CardsContract {
  private static final Round ROUND =
      new Round(Town.TEAM, new ChannelId(lengthy("C0123456789", 40)), LocalDate.of(2026, 9, 28));
  private static final List<Round> WEEKS = List.of(ROUND, ROUND.before());
  private static final String DUE = "Wed 30 Sep 12:00";

  /** As many and as long as the rules let them be. */
  private static final Questions QUESTIONS =
      Questions.of(many(10, i -> lengthy("%d <What> is & was ".formatted(i), 150)));

  private static final Prefill NOTHING = new Prefill(Optional.empty(), Optional.empty());

  private static Update written(String word) {
    List<Answer> answers =
        many(
            QUESTIONS.size(),
            i ->
                new Answer(
                    QUESTIONS.words().get(i), QUESTIONS.kinds().get(i), lengthy(word, 3_000)));
    Help help = new Help(new HashSet<>(people(5)), true);
    return new Update(Town.ANA, Town.MONDAY_9_LISBON, answers, Optional.of(help));
  }

  private static Form form(List<Round> weeks, Prefill prefill) {
    return StatusForm.form(FormCards.intro(weeks, round -> DUE, false), weeks, QUESTIONS, prefill);
  }

  private static Shown own(String word) {
    return form(
        "own words of " + word,
        form(WEEKS, new Prefill(Optional.of(written(word)), Optional.empty())));
  }

  @Override
  protected Stream<Shown> shown() {
    return Stream.concat(forms(), cards());
  }

  private static Stream<Shown> forms() {
    Update quiet = Update.quietWeek(Town.ANA, Town.MONDAY_9_LISBON);
    return Stream.of(
        form("an empty form", form(List.of(ROUND), NOTHING)),
        form("a form for one of two weeks", form(WEEKS, NOTHING)),
        form("a quiet week", form(WEEKS, new Prefill(Optional.of(quiet), Optional.empty()))),
        form("last week's", form(WEEKS, new Prefill(Optional.empty(), Optional.of(written("&"))))),
        own("word "),
        own("&"),
        own("\uD83D\uDE00"));
  }

  private static Stream<Shown> cards() {
    ChannelId channel = ROUND.channel();
    return Stream.of(
        card("noted", FormCards.noted(ROUND, DUE)),
        card("joins", FormCards.joins(ROUND)),
        card("quiet", FormCards.quiet(ROUND)),
        card("written", FormCards.written(ROUND)),
        card("over", FormCards.over(ROUND)),
        card("skipped", FormCards.skipped(ROUND)),
        card("not theirs", FormCards.notYours(channel)),
        card("no status", FormCards.none(channel)),
        card("off", FormCards.off(channel)),
        card("on", FormCards.on(channel)),
        card("nowhere", FormCards.nowhere()),
        card("other words", FormCards.unknown()),
        card("in two channels", FormCards.several(List.of(channel, Town.DESIGN))),
        card(
            "in 500 channels",
            FormCards.several(many(500, i -> new ChannelId("C0CHANNEL%05d".formatted(i))))));
  }
}
