package dev.unhurry.request.back;

import dev.unhurry.chat.MessageRef;
import dev.unhurry.chat.TeamId;
import dev.unhurry.chat.UserId;
import dev.unhurry.request.Request;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * What somebody is asked about at once, and what they have said to it so far; each button carries
 * all of it, so that nothing has to be kept.
 *
 * @param away who is back soon
 * @param more how many there are beside these
 */
record Questions(UserId away, Instant back, int more, List<Line> lines) {
  private static final int MOST_LINES = 10;
  private static final String PART = "|";

  Questions {
    lines = List.copyOf(lines);
  }

  /** What is said of a request, and the sign for it on a button. */
  enum Said {
    NOTHING("?"),
    NEEDED("+"),
    NOT_NEEDED("-"),
    CLOSED("=");

    private final String sign;

    Said(String sign) {
      this.sign = sign;
    }

    static Optional<Said> of(String sign) {
      return List.of(values()).stream().filter(one -> one.sign.equals(sign)).findFirst();
    }
  }

  record Line(MessageRef ref, Said said) {
    private String written() {
      return said.sign + ref.pointer();
    }
  }

  /** A press under one of the lines. */
  record Pressed(Questions questions, int line) {
    MessageRef ref() {
      return questions.lines.get(line).ref();
    }

    Questions answered(Said said) {
      return questions.with(one -> one.ref().equals(ref()) ? new Line(one.ref(), said) : one);
    }
  }

  static Questions of(UserId away, Instant back, List<Request> open) {
    List<Line> lines =
        open.stream()
            .limit(MOST_LINES)
            .map(request -> new Line(request.ref(), Said.NOTHING))
            .toList();
    return new Questions(away, back, open.size() - lines.size(), lines);
  }

  Questions with(UnaryOperator<Line> change) {
    return new Questions(away, back, more, lines.stream().map(change).toList());
  }

  /** What the buttons under a line hand back. */
  String value(int line) {
    String head =
        String.join(
            PART,
            Integer.toString(line),
            away.value(),
            Long.toString(back.toEpochMilli()),
            Integer.toString(more));
    return head + PART + lines.stream().map(Line::written).collect(Collectors.joining(PART));
  }

  /** It came by way of the client; empty where it is not what a button hands back. */
  static Optional<Pressed> read(TeamId team, String value) {
    String[] parts = value.split("\\|", -1);
    try {
      List<Line> lines = new ArrayList<>();
      for (int i = 4; i < Math.min(parts.length, 4 + MOST_LINES); i++) {
        lines.add(line(team, parts[i]));
      }
      int pressed = Integer.parseInt(parts[0]);
      Instant back = Instant.ofEpochMilli(Long.parseLong(parts[2]));
      Questions questions =
          new Questions(new UserId(parts[1]), back, Integer.parseInt(parts[3]), lines);
      return pressed >= 0 && pressed < lines.size()
          ? Optional.of(new Pressed(questions, pressed))
          : Optional.empty();
    } catch (RuntimeException notOurs) {
      return Optional.empty();
    }
  }

  private static Line line(TeamId team, String written) {
    return new Line(
        MessageRef.pointedAt(team, written.substring(1)).orElseThrow(),
        Said.of(written.substring(0, 1)).orElseThrow());
  }
}
