package dev.unhurry.reading;

import dev.unhurry.reading.Part.Kind;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Reads what a reply in a thread is.
 *
 * <p>Pure and deterministic; one serves all threads. When unsure it is an answer: a request that is
 * wrongly kept open nags people.
 */
public final class Replies {
  /** Whoever writes more has said something. */
  private static final int MOST_WORDS = 60;

  private static final int A_NAME = 2;
  private static final String CODE_BLOCK = "```";
  private static final String FOLDED_HANDS = "🙏";

  /** What shows something is an answer whatever is asked beside it; a quote is the asker's own. */
  private static final Set<Kind> SHOWN = EnumSet.of(Kind.LINK, Kind.CHANNEL, Kind.DATE);

  private final Vocabulary words = Vocabulary.of("replies");
  private final Set<String> thankingEmoji = words.set("@thanking-emoji");
  private final int filler = words.number(words.set("@filler"));
  private final int lead = words.number(words.set("@lead"));
  private final long sectionsForAny = words.sectionsForAny();
  private final Section tells = words.section("says something by asking");
  private final Section asks = words.section("asks by its words alone");
  private final Section asksWithAMark = words.section("asks with a mark behind it");
  private final Section leadsUp = words.section("leads up to a question");
  private final Section condition = words.section("says on what condition it asks");
  private final Section thanks = words.section("gives thanks");
  private final Section settled = words.section("says that it is settled");
  private final Section agrees = words.section("agrees");
  private final Section besideThanks = words.section("goes with thanks");
  private final Section afterThanks = words.section("may follow thanks");

  public ReplyKind of(String text) {
    List<Part> parts = SlackParser.parse(text);
    if (parts.stream().anyMatch(Replies::shows)) {
      return ReplyKind.ANSWER;
    }
    List<Typed> typed = Typed.cut(parts, MOST_WORDS + 1);
    if (typed.isEmpty()) {
      return withoutWords(parts);
    }
    boolean isLong = typed.stream().mapToInt(clause -> clause.words().size()).sum() > MOST_WORDS;
    return isLong ? ReplyKind.ANSWER : ofWords(typed.stream().map(this::clause).toList());
  }

  private static boolean shows(Part part) {
    return SHOWN.contains(part.kind())
        || (part.kind() == Kind.CODE && part.text().startsWith(CODE_BLOCK));
  }

  private Clause clause(Typed typed) {
    return Clause.of(words.spelled(typed.words()), typed, filler, lead, sectionsForAny);
  }

  /** A bare mark asks, folded hands thank; code with a mark behind it proposes the code. */
  private ReplyKind withoutWords(List<Part> parts) {
    if (parts.stream().anyMatch(part -> part.kind() == Kind.CODE)) {
      return ReplyKind.ANSWER;
    }
    if (anyTyped("?", parts) || anyTyped("？", parts)) {
      return ReplyKind.QUESTION;
    }
    boolean thanked = anyTyped(FOLDED_HANDS, parts) || parts.stream().anyMatch(this::isThanking);
    return thanked ? ReplyKind.THANKS : ReplyKind.ANSWER;
  }

  private static boolean anyTyped(String mark, List<Part> parts) {
    return parts.stream().anyMatch(part -> part.kind() == Kind.TEXT && part.text().contains(mark));
  }

  private boolean isThanking(Part part) {
    return part.kind() == Kind.EMOJI && thankingEmoji.contains(part.text().replace(":", ""));
  }

  private ReplyKind ofWords(List<Clause> clauses) {
    if (new Asking().takesAll(clauses)) {
      return ReplyKind.QUESTION;
    }
    return new Thanking().takesAll(clauses) ? ReplyKind.THANKS : ReplyKind.ANSWER;
  }

  /** What was seen of a question so far, clause by clause. */
  private final class Asking {
    private boolean asked;

    /** The last question still waits for its mark: "which branch, main or develop?". */
    private boolean open;

    /** Something stands there that only what follows makes part of a question. */
    private boolean pending;

    boolean takesAll(List<Clause> clauses) {
      for (Clause clause : clauses) {
        if (!takes(clause)) {
          return false;
        }
      }
      return asked && !pending;
    }

    private boolean takes(Clause clause) {
      if (clause.leads(tells)) {
        return clause.says(leadsUp);
      }
      if (clause.leads(asks) || (clause.asked() && clause.leads(asksWithAMark))) {
        asked = true;
        open = !clause.asked();
        pending = false;
        return true;
      }
      return clause.says(leadsUp) || isCondition(clause) || goesOn(clause);
    }

    private boolean isCondition(Clause clause) {
      boolean conditional = !clause.asked() && clause.leads(condition);
      pending |= conditional;
      return conditional;
    }

    private boolean goesOn(Clause clause) {
      boolean within = open && (clause.asked() || clause.length() <= A_NAME);
      pending = within && !clause.asked();
      open = pending;
      return within;
    }
  }

  /** What was seen of thanks so far, clause by clause. */
  private final class Thanking {
    private boolean thanked;
    private boolean isSettled;

    /** "Yes, thanks" may be the answer to "shall I do it?", "yes, that worked" is not. */
    private boolean agreed;

    boolean takesAll(List<Clause> clauses) {
      for (Clause clause : clauses) {
        if (clause.asked() || !takes(clause)) {
          return false;
        }
      }
      return isSettled || (thanked && !agreed);
    }

    private boolean takes(Clause clause) {
      if (clause.says(settled)) {
        isSettled = true;
      } else if (clause.says(thanks)) {
        thanked = true;
      } else if (clause.says(agrees)) {
        agreed = true;
      } else {
        return clause.says(besideThanks)
            || (closes() && (clause.says(afterThanks) || isAName(clause)));
      }
      return true;
    }

    private boolean closes() {
      return thanked || isSettled;
    }

    /** "Thanks, Ben", and not "thanks. Tomorrow". */
    private boolean isAName(Clause clause) {
      return clause.named()
          && clause.length() <= A_NAME
          && Arrays.stream(clause.words()).noneMatch(Word::isKnown);
    }
  }
}
