package dev.unhurry.request;

import dev.unhurry.chat.Actor;
import dev.unhurry.chat.MessageRef;
import dev.unhurry.chat.UserId;
import dev.unhurry.duty.Duty;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What was asked of whom, as the duty carries it that tells the asker when to expect an answer.
 *
 * @param to everybody asked, also those of whom no answer is expected
 * @param opened whether there is a request; without one nobody's due time is known
 * @param since when they were asked
 */
public record AtOpening(
    MessageRef ref, UserId asker, List<UserId> to, boolean opened, Instant since) {
  private static final String SINCE = "since";

  public AtOpening {
    to = to.stream().distinct().toList();
  }

  public Actor askedBy() {
    return new Actor(ref.team(), asker);
  }

  Duty duty() {
    Map<String, String> facts =
        Map.of(
            "channel",
            ref.channel().value(),
            "ts",
            ref.ts().value(),
            "asker",
            asker.value(),
            "to",
            to.stream().map(UserId::value).collect(Collectors.joining(" ")),
            "opened",
            Boolean.toString(opened),
            SINCE,
            since.toString());
    return Duty.about(subject(), ref.team(), Promises.EXPECTATION, Duty.atOnce(since), facts);
  }

  /** Whom an edit adds is told of by itself. */
  private String subject() {
    String message = ref.channel() + "|" + ref.ts();
    return since.equals(ref.posted()) ? message : message + "|" + since;
  }

  public static AtOpening in(Duty duty) {
    return new AtOpening(
        duty.message(),
        new UserId(duty.fact("asker")),
        Stream.of(duty.fact("to").split(" ")).map(UserId::new).toList(),
        Boolean.parseBoolean(duty.fact("opened")),
        Optional.ofNullable(duty.facts().get(SINCE))
            .map(Instant::parse)
            .orElseGet(() -> duty.message().posted()));
  }
}
