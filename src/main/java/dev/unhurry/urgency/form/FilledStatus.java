package dev.unhurry.urgency.form;

import dev.unhurry.chat.ChannelId;
import dev.unhurry.urgency.StatusPlan;
import dev.unhurry.urgency.WeekTime;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;

/** Reads the weekly status out of a sent form, for a channel. */
record FilledStatus(Given given, ChannelId channel) {
  private static final int MOST_QUESTIONS = 10;
  private static final int LONGEST_QUESTION = 150;

  StatusPlan plan() {
    return new StatusPlan(
        questions(),
        moment(Field.PROMPT_DAY, Field.PROMPT_TIME),
        moment(Field.DEADLINE_DAY, Field.DEADLINE_TIME),
        digest(),
        given.people(Field.PICKED));
  }

  private List<String> questions() {
    List<String> questions = Typed.lines(given.text(Field.QUESTIONS));
    if (questions.isEmpty()) {
      given.complain(Field.QUESTIONS, "Write at least one, like “What got done?”");
      return StatusPlan.USUAL.questions();
    }
    if (questions.size() > MOST_QUESTIONS) {
      given.complain(
          Field.QUESTIONS, "At most %d fit; people gladly answer three.".formatted(MOST_QUESTIONS));
    } else if (questions.stream().anyMatch(one -> one.length() > LONGEST_QUESTION)) {
      given.complain(
          Field.QUESTIONS,
          "At most %d characters a question, like “What is next?”".formatted(LONGEST_QUESTION));
    }
    return questions;
  }

  private WeekTime moment(Field day, Field time) {
    return new WeekTime(given.choice(day, DayOfWeek.class, DayOfWeek.MONDAY), given.time(time));
  }

  /** This very channel is what holds where none is named. */
  private Optional<ChannelId> digest() {
    return Optional.of(given.text(Field.DIGEST))
        .filter(id -> !id.isEmpty() && !id.equals(channel.value()))
        .map(ChannelId::new);
  }
}
