package dev.unhurry.replay;

import dev.unhurry.Books;
import dev.unhurry.Outside;
import dev.unhurry.Unhurry;
import dev.unhurry.chat.ChannelId;
import dev.unhurry.chat.History;
import dev.unhurry.chat.Messenger;
import dev.unhurry.chat.TeamId;
import dev.unhurry.config.Settings;
import dev.unhurry.reading.Reader;
import dev.unhurry.redis.Cellar;
import dev.unhurry.urgency.ChannelRules;
import dev.unhurry.urgency.Conduct;
import dev.unhurry.urgency.Mode;
import dev.unhurry.urgency.UrgencySettings;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Lets the whole bot live through an export, message by message.
 *
 * <p>Before a message is heard, the clock has stopped at every moment on the way at which something
 * was due.
 */
final class Rerun {
  /** So long after the last message, everything that is open has come due. */
  private static final Duration AFTERWARDS = Duration.ofDays(8);

  private final Witness witness = new Witness();
  private final PastTime time;
  private final TeamId team;
  private final Unhurry unhurry;

  private Rerun(Settings settings, Export export, Timeline timeline, Cellar cellar, PastTime time) {
    this.time = time;
    this.team = export.roster().team();
    WitnessedDiary diary = new WitnessedDiary(cellar.diary(), witness);
    Books books =
        new Books(
            diary,
            new WitnessedRequests(cellar.requests(), witness, time, diary::changed),
            cellar.rounds(),
            cellar.rules(),
            cellar.hints(),
            cellar.personal(),
            cellar.outages());
    History history = new PastHistory(export, timeline, time);
    HintRule rule = new HintRule(history, new Reader(), settings.nudge().grace());
    Messenger messenger = new NotingMessenger(witness, time, rule::of);
    PastDirectory directory = new PastDirectory(export.roster(), URI.create("https://slack.com/"));
    this.unhurry =
        new Unhurry(speaking(settings), new Outside(messenger, directory, history, books, time));
  }

  /** What the bot did, and what became of what was asked. */
  static Witness through(Export export, Settings settings) {
    Timeline timeline = Timeline.of(export);
    List<Timeline.Happening> happenings = timeline.happenings();
    if (happenings.isEmpty()) {
      return new Witness();
    }
    PastTime time = new PastTime(happenings.get(0).at());
    try (BorrowedCellar borrowed = BorrowedCellar.open(time, settings.duty())) {
      Rerun rerun = new Rerun(settings, export, timeline, borrowed.cellar(), time);
      happenings.forEach(rerun::live);
      rerun.turnTo(happenings.get(happenings.size() - 1).at().plus(AFTERWARDS));
      return rerun.witness;
    }
  }

  /** A replay asks what the rules would have done, so no channel is silent. */
  private static Settings speaking(Settings settings) {
    UrgencySettings urgency = settings.urgency();
    Map<ChannelId, ChannelRules> channels =
        urgency.channels().entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, entry -> speaking(entry.getValue())));
    return new Settings(
        settings.availability(),
        new UrgencySettings(speaking(urgency.usual()), channels),
        settings.nudge(),
        settings.duty(),
        settings.request(),
        settings.templates());
  }

  private static ChannelRules speaking(ChannelRules rules) {
    return ChannelRules.of(new Conduct(Mode.PRIVATE, rules.level()), rules.answers());
  }

  private void live(Timeline.Happening happening) {
    turnTo(happening.at());
    happening.what().tell(unhurry.hall());
  }

  private void turnTo(Instant moment) {
    Optional<Instant> next = unhurry.runner().nextDue(team);
    while (next.filter(at -> !at.isAfter(moment)).isPresent()) {
      time.turnTo(next.get());
      if (unhurry.runner().turn(team) == 0) {
        throw new IllegalStateException("what is due at " + next.get() + " cannot be kept");
      }
      next = unhurry.runner().nextDue(team);
    }
    time.turnTo(moment);
    // A sign of life: a day without a message is no absence, and what comes next is not late.
    unhurry.runner().turn(team);
  }
}
