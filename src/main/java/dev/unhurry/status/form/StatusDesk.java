package dev.unhurry.status.form;

import dev.unhurry.chat.Actor;
import dev.unhurry.chat.ChannelId;
import dev.unhurry.chat.Click;
import dev.unhurry.chat.Command;
import dev.unhurry.chat.Desk;
import dev.unhurry.chat.Reply;
import dev.unhurry.chat.Submission;
import dev.unhurry.chat.Takes;
import dev.unhurry.status.Round;
import dev.unhurry.status.RoundBook;
import dev.unhurry.status.round.PromptCards;
import dev.unhurry.urgency.Change;
import dev.unhurry.urgency.KeptRules;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Takes {@code /async-status}, its form, and what people press under a prompt. */
public final class StatusDesk implements Desk {
  /** How Slack's ids of private conversations begin. */
  private static final String PRIVATE = "D";

  private final Writing writing;
  private final RoundBook book;
  private final KeptRules kept;

  public StatusDesk(Writing writing, RoundBook book, KeptRules kept) {
    this.writing = writing;
    this.book = book;
    this.kept = kept;
  }

  @Override
  public Takes takes() {
    return new Takes(
        Map.of(
            "/async-status",
            "your update for the channel's weekly status; `last` changes what stands in the last digest, `off` ends my questions there, `on` brings them back"),
        Set.of(PromptCards.WRITE, PromptCards.QUIET_WEEK, PromptCards.OFF_MENU),
        Set.of(StatusForm.ID));
  }

  @Override
  public Reply command(Command command, Instant now) {
    Actor person = command.actor();
    return switch (command.text().toLowerCase(Locale.ROOT)) {
      case "" -> write(command, channel -> writing.open(person, channel, now));
      case "last" -> write(command, channel -> writing.openLast(person, channel, now));
      case "off" -> where(command, channel -> off(person, channel));
      case "on" -> where(command, channel -> on(person, channel));
      default -> new Reply.Whisper(FormCards.unknown());
    };
  }

  /** Who takes part, only Slack can say, so a small form stands meanwhile. */
  private Reply write(Command command, Function<ChannelId, Reply> form) {
    return isPlanned(command) || isPrivate(command)
        ? new Reply.Loading(StatusForm.TITLE, () -> where(command, form))
        : new Reply.Whisper(FormCards.none(command.channel()));
  }

  private static boolean isPrivate(Command command) {
    return command.channel().value().startsWith(PRIVATE);
  }

  private boolean isPlanned(Command command) {
    return writing.isPlanned(command.actor().team(), command.channel());
  }

  /** The channel a command is about: where it was written, or the only one there can be. */
  private Reply where(Command command, Function<ChannelId, Reply> then) {
    if (!isPrivate(command)) {
      return isPlanned(command)
          ? then.apply(command.channel())
          : new Reply.Whisper(FormCards.none(command.channel()));
    }
    List<ChannelId> mine =
        kept.all(command.actor().team()).stream()
            .map(Change::channel)
            .filter(channel -> writing.mine(command.actor(), channel).isPresent())
            .toList();
    if (mine.size() == 1) {
      return then.apply(mine.get(0));
    }
    return new Reply.Whisper(mine.isEmpty() ? FormCards.nowhere() : FormCards.several(mine));
  }

  private Reply off(Actor person, ChannelId channel) {
    book.optOut(person, channel);
    return new Reply.Whisper(FormCards.off(channel));
  }

  private Reply on(Actor person, ChannelId channel) {
    book.optIn(person, channel);
    return new Reply.Whisper(FormCards.on(channel));
  }

  @Override
  public Reply clicked(Click click, Instant now) {
    String[] words = click.value().split(" ", 2);
    Optional<Round> round = Round.pointedAt(click.actor().team(), words[words.length - 1]);
    return round.map(about -> clicked(click, about, words[0], now)).orElse(Reply.QUIET);
  }

  private Reply clicked(Click click, Round round, String choice, Instant now) {
    Actor person = click.actor();
    return switch (click.action()) {
      case PromptCards.WRITE ->
          new Reply.Loading(StatusForm.TITLE, () -> writing.open(person, round, now));
      case PromptCards.QUIET_WEEK -> writing.quietWeek(person, round, now);
      default -> turnedOff(person, round, choice);
    };
  }

  private Reply turnedOff(Actor person, Round round, String choice) {
    if (choice.equals(PromptCards.SKIP)) {
      book.skip(round, person.user());
      return new Reply.Replace(FormCards.skipped(round));
    }
    if (choice.equals(PromptCards.NEVER)) {
      book.optOut(person, round.channel());
      return new Reply.Replace(FormCards.off(round.channel()));
    }
    return Reply.QUIET;
  }

  @Override
  public Reply submitted(Submission submission, Instant now) {
    return writing.submitted(submission, now);
  }
}
