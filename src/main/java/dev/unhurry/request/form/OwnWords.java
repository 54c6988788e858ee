package dev.unhurry.request.form;

import dev.unhurry.chat.Actor;
import dev.unhurry.chat.History;
import dev.unhurry.chat.Message;
import dev.unhurry.chat.MessageRef;
import dev.unhurry.chat.UserId;
import dev.unhurry.reading.Burst;
import dev.unhurry.reading.Passage;
import dev.unhurry.reading.Reader;
import dev.unhurry.reading.SlackText;
import dev.unhurry.reading.Verdict;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Reads again what a person wrote, in a message or in a form, to fill a form with. */
public final class OwnWords {
  private final History history;
  private final Reader reader;
  private final Duration grace;

  public OwnWords(History history, Reader reader, Duration grace) {
    this.history = history;
    this.reader = reader;
    this.grace = grace;
  }

  /**
   * What they wrote, ready for a form, and whom they mentioned.
   *
   * @param parts the messages in which they did
   */
  record Words(String text, List<UserId> to, List<MessageRef> parts) {
    static final Words NONE = new Words("", List.of());

    /** Behind a command, or nowhere. */
    Words(String text, List<UserId> to) {
      this(text, to, List.of());
    }
  }

  /** Empty where the message is gone, cannot be read now, or is somebody else's. */
  Optional<Words> of(MessageRef ref, Actor author) {
    return history
        .around(ref, Burst.reach(grace))
        .match(
            found -> words(found.people(), ref, author),
            later -> Optional.empty(),
            why -> Optional.empty());
  }

  /** Whether a thread can be written under this message: it can be read, and is no reply. */
  boolean stands(MessageRef ref) {
    return history
        .one(ref, Optional.empty())
        .match(found -> !found.entries().isEmpty(), later -> false, why -> false);
  }

  /** The post of a form as it stands now; empty where it is gone or cannot be read now. */
  Optional<PostedAsk> posted(Origin.OnPost on) {
    return history
        .one(on.post(), on.thread())
        .match(
            found ->
                found.entries().stream()
                    .filter(History.Entry::bot)
                    .findFirst()
                    .flatMap(entry -> PostedAsk.read(entry.blocks())),
            later -> Optional.empty(),
            why -> Optional.empty());
  }

  /** Whether somebody who reads only this could not start to answer. */
  boolean asksNothingYet(String typed) {
    Passage passage = new Passage(PostText.marked(typed), List.of());
    return reader.read(passage).verdict() == Verdict.PING;
  }

  private Optional<Words> words(List<Message> people, MessageRef ref, Actor author) {
    return Burst.around(ref, people, grace)
        .filter(burst -> burst.first().actor().equals(author))
        .map(this::words);
  }

  private Words words(Burst burst) {
    return new Words(
        SlackText.readable(burst.text()).strip(),
        reader.read(burst.passage()).addressees(),
        burst.parts().stream().map(Message::ref).toList());
  }
}
