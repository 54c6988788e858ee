package dev.unhurry.request.expect;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.BlockElement;
import dev.unhurry.availability.QuietBook;
import dev.unhurry.availability.WorkingTime;
import dev.unhurry.availability.desk.QuietCards;
import dev.unhurry.chat.Card;
import dev.unhurry.chat.Layout;
import dev.unhurry.chat.Mrkdwn;
import dev.unhurry.chat.UserId;
import dev.unhurry.request.AtOpening;
import dev.unhurry.urgency.RuledHours;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the bot says about when to expect an answer. It is read as it comes, so "today" and
 * "tomorrow" are true then.
 */
final class ExpectCards {
  /** Hands the request over, before its colon and whose place is taken. */
  static final String ASK_INSTEAD = "ask_instead";

  /** More people than this are counted. */
  private static final int MOST_NAMES = 3;

  /** Of a name on a button, which Slack cuts at 75 signs. */
  private static final int LONGEST_NAME = 40;

  private final RuledHours hours;

  ExpectCards(RuledHours hours) {
    this.hours = hours;
  }

  /** A line for each of whom there is more to say than their due time, and one for the others. */
  Card expect(AtOpening asked, List<Prospect> telling, Instant now) {
    return expect(asked, telling, false, now);
  }

  /** The same, and whether everybody must answer. */
  Card expect(AtOpening asked, List<Prospect> telling, boolean all, Instant now) {
    WorkingTime reader = hours.hours().of(asked.askedBy());
    List<Prospect> onlyDue = telling.stream().filter(p -> p.isOnlyDue(reader, now)).toList();
    List<Prospect> more = telling.stream().filter(p -> !p.isOnlyDue(reader, now)).toList();
    List<Prospect> named = more.stream().limit(MOST_NAMES).toList();
    List<String> lines = new ArrayList<>();
    named.forEach(one -> lines.add(line(one, asked, reader, now)));
    onlyDue(onlyDue, all, reader, now).ifPresent(lines::add);
    counted(more.size() - MOST_NAMES).ifPresent(lines::add);
    return card(asked, String.join("\n", lines), named);
  }

  private static Card card(AtOpening asked, String words, List<Prospect> named) {
    List<LayoutBlock> blocks = new ArrayList<>(List.of(Layout.paragraph(words)));
    Stream<BlockElement> instead = named.stream().flatMap(one -> instead(asked, one).stream());
    blocks.add(
        Layout.buttons(
            "expect",
            Stream.concat(instead, Stream.of(QuietCards.offMenu(QuietBook.ANSWER_TIMES)))
                .toArray(BlockElement[]::new)));
    return new Card(words, blocks);
  }

  private static Optional<BlockElement> instead(AtOpening asked, Prospect away) {
    return away.cover()
        .filter(Cover::offered)
        .map(
            cover ->
                Layout.button(
                    ASK_INSTEAD + ":" + away.who(),
                    "Ask %s instead".formatted(Mrkdwn.excerpt(cover.name(), LONGEST_NAME)),
                    new Instead(asked.ref(), away.who(), cover.who()).value()));
  }

  private String line(Prospect one, AtOpening asked, WorkingTime reader, Instant now) {
    String who = Mrkdwn.mention(one.who());
    String words =
        one.due()
            .map(due -> later(who, one, due, reader, now))
            .orElseGet(() -> one.isLeftOut() ? leftOut(who, one, reader, now) : unknown(who, one));
    return words + one.cover().map(cover -> covers(cover, asked, reader, now)).orElse("");
  }

  private static String later(
      String who, Prospect one, Instant due, WorkingTime reader, Instant now) {
    String yours = reader.readsAlike(one.presence().theirs(), due) ? "" : " yours";
    return "%s %s; expect an answer by %s%s."
        .formatted(
            who,
            one.presence().inWords(reader, now).orElseThrow(),
            reader.describe(due, now),
            yours);
  }

  private static String leftOut(String who, Prospect one, WorkingTime reader, Instant now) {
    return "%s %s, so only the others are asked."
        .formatted(who, one.presence().inWords(reader, now).orElse("is on leave"));
  }

  private static String unknown(String who, Prospect one) {
    return "I cannot see when %s works next, so %s."
        .formatted(
            who,
            one.others()
                ? "they are not reminded"
                : "nobody is reminded; you may want to ask somebody else");
  }

  private static String covers(Cover cover, AtOpening asked, WorkingTime reader, Instant now) {
    if (cover.who().equals(asked.asker())) {
      return " You cover for them.";
    }
    String later = cover.presence().inWords(reader, now).map(words -> ", and " + words).orElse("");
    return " %s covers for them%s.".formatted(Mrkdwn.mention(cover.who()), later);
  }

  /** Whoever is first counts where one answer is enough, else whoever is last. */
  private static Optional<String> onlyDue(
      List<Prospect> people, boolean all, WorkingTime reader, Instant now) {
    Comparator<Instant> first = Comparator.naturalOrder();
    return people.stream()
        .flatMap(one -> one.due().stream())
        .min(all ? first.reversed() : first)
        .map(
            due ->
                "Expect an answer from %s by %s%s."
                    .formatted(
                        names(people, all ? "and" : "or"),
                        reader.describe(due, now),
                        people.stream()
                                .allMatch(one -> reader.readsAlike(one.presence().theirs(), due))
                            ? ""
                            : " your time"));
  }

  private static String names(List<Prospect> people, String lastly) {
    List<String> names = people.stream().map(one -> Mrkdwn.mention(one.who())).toList();
    int others = names.size() - MOST_NAMES;
    if (others > 0) {
      String first = names.stream().limit(MOST_NAMES).collect(Collectors.joining(", "));
      return first + (lastly.equals("or") ? " or one of " : " and ") + others + " more";
    }
    int last = names.size() - 1;
    String first = String.join(", ", names.subList(0, last));
    return first.isEmpty() ? names.get(last) : first + " " + lastly + " " + names.get(last);
  }

  private static Optional<String> counted(int others) {
    if (others <= 0) {
      return Optional.empty();
    }
    return Optional.of(others == 1 ? "1 more is asked too." : others + " more are asked too.");
  }

  static Card cannotTakeIt(UserId user) {
    return Card.of(
        "I cannot hand it to %s from here, so nothing was changed. A mention of them in the channel reaches them."
            .formatted(Mrkdwn.mention(user)));
  }
}
