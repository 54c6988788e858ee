package dev.unhurry.chat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;

/** A small Slack that takes what it is told, can be looked at, and fails when it is asked to. */
public final class FakeMessenger implements Messenger {
  /** What may go wrong with one call of {@link #say}. */
  public enum Fault {
    /** Slack has it, and the caller dies before it hears so. */
    ACCEPT_THEN_THROW,
    /** The caller dies before Slack has it. */
    THROW,
    /** Slack has it, and the answer is lost. */
    ACCEPT_THEN_UNCLEAR,
    /** Slack does not have it, and nobody can tell. */
    UNCLEAR,
    /** Slack wants it a minute later. */
    LATER,
    /** Slack will never take it. */
    REFUSED
  }

  /** A message of the bot that stands. */
  public record Said(MessageRef where, Utterance what, String id) {
    public String text() {
      return card().text();
    }

    public Card card() {
      return words(what);
    }
  }

  public static final Duration RETRY_AFTER = Duration.ofMinutes(1);

  private final InstantSource time;
  private final List<Said> standing = new ArrayList<>();
  private final List<MessageRef> retracted = new ArrayList<>();
  private final Queue<Fault> faults = new ArrayDeque<>();
  private Runnable whenAccepted = () -> {};
  private boolean unreadable;
  private int attempts;
  private long last;

  public FakeMessenger(InstantSource time) {
    this.time = time;
  }

  /** What stands, oldest first; what was taken back is not among it. */
  public synchronized List<Said> said() {
    return List.copyOf(standing);
  }

  public synchronized List<String> texts() {
    return standing.stream().map(Said::text).toList();
  }

  /** What was taken back, oldest first. */
  public synchronized List<MessageRef> retracted() {
    return List.copyOf(retracted);
  }

  /** How often somebody tried to say something, whatever became of it. */
  public synchronized int attempts() {
    return attempts;
  }

  /** The next call of {@link #say} that is not spoken for goes wrong in this way. */
  public synchronized void failNext(Fault fault) {
    faults.add(fault);
  }

  /** Whether conversations cannot be read, so that a probe finds out nothing. */
  public synchronized void unreadable(boolean now) {
    unreadable = now;
  }

  /** Runs once, right after the next message stands and before its sender hears so. */
  public synchronized void whenAccepted(Runnable once) {
    whenAccepted = once;
  }

  @Override
  public synchronized Delivery say(Utterance what, String id) {
    attempts++;
    Fault fault = faults.poll();
    if (fault == null && what instanceof Utterance.Edit edit && !stands(edit.post())) {
      return new Delivery.Refused("message_not_found");
    }
    if (fault == null && what instanceof Utterance.TakeBack takeBack) {
      return retract(takeBack.post());
    }
    if (fault == null) {
      return new Delivery.Accepted(accept(what, id));
    }
    return switch (fault) {
      case ACCEPT_THEN_THROW -> throw new IllegalStateException("died after " + accept(what, id));
      case THROW -> throw new IllegalStateException("died before it was said");
      case ACCEPT_THEN_UNCLEAR -> new Delivery.Unclear("no answer for " + accept(what, id).ts());
      case UNCLEAR -> new Delivery.Unclear("no answer");
      case LATER -> new Delivery.Later(RETRY_AFTER);
      case REFUSED -> new Delivery.Refused("channel_not_found");
    };
  }

  @Override
  public synchronized Probe find(Utterance what, String id, Instant since) {
    if (unreadable || what instanceof Utterance.Whisper || what.standsOnce()) {
      return Probe.UNKNOWN;
    }
    return new Probe(
        true,
        standing.stream()
            .filter(said -> said.id().equals(id) && !said.where().posted().isBefore(since))
            .filter(said -> !(said.what() instanceof Utterance.Whisper))
            .map(Said::where)
            .findFirst());
  }

  @Override
  public synchronized Delivery retract(MessageRef said) {
    standing.removeIf(one -> one.where().equals(said));
    retracted.add(said);
    return new Delivery.Accepted(said);
  }

  private boolean stands(MessageRef post) {
    return standing.stream().anyMatch(said -> said.where().equals(post));
  }

  private MessageRef accept(Utterance what, String id) {
    MessageRef where = changed(what).orElseGet(() -> add(what, id));
    Runnable once = whenAccepted;
    whenAccepted = () -> {};
    once.run();
    return where;
  }

  /** What was there before it, where it changes that. */
  private Optional<MessageRef> changed(Utterance what) {
    if (what instanceof Utterance.TakeBack takeBack) {
      retract(takeBack.post());
      return Optional.of(takeBack.post());
    }
    return what instanceof Utterance.Edit edit ? Optional.of(edit(edit)) : Optional.empty();
  }

  /** The words of what has some. */
  public static Card words(Utterance what) {
    if (what instanceof Utterance.Tell tell) {
      return tell.card();
    }
    if (what instanceof Utterance.Whisper whisper) {
      return whisper.card();
    }
    return what instanceof Utterance.Edit edit ? edit.card() : ((Utterance.Post) what).card();
  }

  private MessageRef add(Utterance what, String id) {
    MessageRef where = new MessageRef(what.team(), place(what), nextTs());
    standing.add(new Said(where, what, id));
    return where;
  }

  /** What stands there has other words, and keeps the id that it was said with. */
  private MessageRef edit(Utterance.Edit edit) {
    standing.replaceAll(
        said -> said.where().equals(edit.post()) ? new Said(said.where(), edit, said.id()) : said);
    return edit.post();
  }

  private static ChannelId place(Utterance what) {
    if (what instanceof Utterance.Tell tell) {
      return new ChannelId("D" + tell.to().user());
    }
    return what instanceof Utterance.Whisper whisper ? whisper.in() : ((Utterance.Post) what).in();
  }

  private MessageTs nextTs() {
    Instant now = time.instant();
    long micros = now.getEpochSecond() * 1_000_000 + now.getNano() / 1_000;
    last = Math.max(micros, last + 1);
    return new MessageTs("%d.%06d".formatted(last / 1_000_000, last % 1_000_000));
  }

  /** The one message that stands; fails where there is none or another. */
  public synchronized Said onlyOne() {
    if (standing.size() != 1) {
      throw new AssertionError("one message expected to stand, but there are " + standing.size());
    }
    return standing.get(0);
  }

  /** What stands with this id, if it does. */
  public synchronized Optional<Said> withId(String id) {
    return standing.stream().filter(said -> said.id().equals(id)).findFirst();
  }
}
