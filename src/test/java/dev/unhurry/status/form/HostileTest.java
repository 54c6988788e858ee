package dev.unhurry.status.form;

import dev.unhurry.chat.Form;
import dev.unhurry.chat.Town;
import dev.unhurry.schema.HostileContract;
import dev.unhurry.status.Round;
import dev.unhurry.status.Update;
import dev.unhurry.status.Update.Answer;
import dev.unhurry.status.Update.Help;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

class HostileTest extends HostileContract {
  private static final Round ROUND = new Round(Town.TEAM, Town.DESIGN, LocalDate.of(2026, 11, 23));

  private static Update written(Questions questions, String words) {
    List<Answer> answers =
        many(
            questions.size(),
            i -> new Answer(questions.words().get(i), questions.kinds().get(i), given(words)));
    return new Update(
        Town.ANA, Town.MONDAY_9_LISBON, answers, Optional.of(new Help(Set.of(Town.BEN), true)));
  }

  /** Nothing but white space is no answer. */
  private static String given(String words) {
    String typed = typed(words, 3_000);
    return typed.isBlank() ? "?" : typed;
  }

  private static Form form(Questions questions, Prefill prefill) {
    List<Round> weeks = List.of(ROUND, ROUND.before());
    return StatusForm.form(
        FormCards.intro(weeks, round -> "Mon 12:00", false), weeks, questions, prefill);
  }

  @Override
  protected Stream<Shown> said(String words) {
    String asked = typed(words, 140);
    Questions questions =
        Questions.of(List.of(asked.isBlank() ? "?" : asked, "next " + asked, "blocked " + asked));
    Optional<Update> update = Optional.of(written(questions, words));
    return Stream.of(
        form("an empty form", form(questions, new Prefill(Optional.empty(), Optional.empty()))),
        form("their own words", form(questions, new Prefill(update, Optional.empty()))),
        form("last week's words", form(questions, new Prefill(Optional.empty(), update))));
  }
}
