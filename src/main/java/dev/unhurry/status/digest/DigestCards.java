package dev.unhurry.status.digest;

import com.slack.api.model.block.LayoutBlock;
import dev.unhurry.chat.Actor;
import dev.unhurry.chat.Card;
import dev.unhurry.chat.ChannelId;
import dev.unhurry.chat.Layout;
import dev.unhurry.chat.Mrkdwn;
import dev.unhurry.chat.TeamId;
import dev.unhurry.chat.UserId;
import dev.unhurry.status.Notes;
import dev.unhurry.status.Participants;
import dev.unhurry.status.Round;
import dev.unhurry.status.Update;
import dev.unhurry.status.Update.Kind;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a channel reads of a round. People are named by their names: nobody is called. */
public final class DigestCards {
  /** What somebody reads at a sitting, in characters. */
  private static final int DIGEST = 12_000;

  /** An excerpt of one update, in characters: the most, and what is left to each in a crowd. */
  private static final int LONGEST_EXCERPT = 600;

  private static final int SHORTEST_EXCERPT = 80;
  private static final int LONGEST_NAME = 60;

  /** The words of a notification beyond which nobody reads on, in characters. */
  private static final int LONGEST_TEXT = 3_000;

  private final Participants participants;

  public DigestCards(Participants participants) {
    this.participants = participants;
  }

  /** An update and the name under which it is read. */
  private record Named(String name, Update update) {}

  /**
   * The whole of it.
   *
   * @param where it stands; elsewhere than at home it names the channel that it is about
   */
  Card digest(Round round, Notes notes, ChannelId where) {
    String home = Mrkdwn.mention(round.channel());
    boolean isHome = where.equals(round.channel());
    String of = isHome ? "" : " of " + home;
    String there = isHome ? "" : " in " + home;
    if (notes.updates().isEmpty()) {
      return Card.of(
          "No updates%s for the %s. `/async-status last`%s still adds yours here."
              .formatted(of, round.inWords(), there));
    }
    List<Named> people = named(round.team(), notes);
    String heading = "*Weekly status%s, %s*\n%s".formatted(of, round.inWords(), heard(notes));
    List<String> blockers = blockers(round.team(), people, excerpt(notes));
    List<String> entries = entries(people, excerpt(notes));
    List<LayoutBlock> blocks = new ArrayList<>(List.of(Layout.paragraph(heading)));
    SectionCards.together(blockers).forEach(blocks::add);
    SectionCards.apart(entries).forEach(blocks::add);
    blocks.add(
        Layout.smallPrint(
            "`/async-status last`%s adds or changes yours, also now. `/async-rules`%s sets when I ask."
                .formatted(there, there)));
    String text =
        Stream.of(Stream.of(heading), blockers.stream(), entries.stream())
            .flatMap(lines -> lines)
            .collect(Collectors.joining("\n"));
    return new Card(Mrkdwn.excerpt(text, LONGEST_TEXT), blocks);
  }

  private static String heard(Notes notes) {
    int heard = notes.updates().size();
    return heard == notes.size() && heard > 2
        ? "Heard from all %d.".formatted(heard)
        : "Heard from %d of %d.".formatted(heard, notes.size());
  }

  private List<Named> named(TeamId team, Notes notes) {
    Collator alphabet = Collator.getInstance(Locale.ENGLISH);
    return notes.updates().values().stream()
        .map(update -> new Named(name(team, update.by()), update))
        .sorted(
            Comparator.comparing(Named::name, alphabet)
                .thenComparing(named -> named.update().by().value()))
        .toList();
  }

  private String name(TeamId team, UserId user) {
    String name = Mrkdwn.escape(participants.name(new Actor(team, user)));
    return name.isBlank() ? Participants.NAMELESS : Mrkdwn.excerpt(name, LONGEST_NAME);
  }

  /** A title and a line for each; blank where nothing is in the way. */
  private List<String> blockers(TeamId team, List<Named> people, int excerpt) {
    List<String> lines = blocked(team, people, excerpt);
    return lines.isEmpty() ? lines : Stream.concat(Stream.of("*Blocked*"), lines.stream()).toList();
  }

  private List<String> blocked(TeamId team, List<Named> people, int excerpt) {
    return people.stream()
        .flatMap(
            person ->
                person.update().to(Kind.BLOCKED).stream()
                    .map(answer -> Mrkdwn.escape(answer.text()))
                    .map(words -> Mrkdwn.excerpt(words, excerpt))
                    .map(words -> "• *" + person.name() + "*: " + words + help(team, person)))
        .toList();
  }

  private String help(TeamId team, Named person) {
    return person.update().help().map(help -> help(team, help)).orElse("");
  }

  private String help(TeamId team, Update.Help help) {
    String names =
        help.from().stream()
            .limit(5)
            .map(user -> name(team, user))
            .collect(Collectors.joining(", "));
    return " (%s: %s)".formatted(help.asked() ? "asked" : "could help", names);
  }

  private static List<String> entries(List<Named> people, int excerpt) {
    List<String> entries = new ArrayList<>();
    for (Named person : people) {
      String body = body(person.update(), answer -> answer.kind() != Kind.BLOCKED);
      if (!body.isEmpty()) {
        entries.add("*" + person.name() + "*\n" + Mrkdwn.excerpt(body, excerpt));
      }
    }
    String quiet =
        people.stream()
            .filter(person -> person.update().isQuiet())
            .map(Named::name)
            .collect(Collectors.joining(", "));
    if (!quiet.isEmpty()) {
      entries.add(Mrkdwn.excerpt("*Quiet week*: " + quiet, Layout.LONGEST_SECTION));
    }
    return entries;
  }

  private static String body(Update update, Predicate<Update.Answer> which) {
    return update.answers().stream()
        .filter(which)
        .map(a -> "_%s_ %s".formatted(Mrkdwn.escape(a.question()), Mrkdwn.escape(a.text())))
        .collect(Collectors.joining("\n"));
  }

  /** The more people, the less of each, so that the digest stays a digest. */
  private static int excerpt(Notes notes) {
    int each = DIGEST / Math.max(1, notes.size());
    return Math.max(SHORTEST_EXCERPT, Math.min(LONGEST_EXCERPT, each));
  }

  /** Whether the digest shows only a part of it. */
  boolean isLong(Update update, Notes notes) {
    int excerpt = excerpt(notes);
    return body(update, answer -> answer.kind() != Kind.BLOCKED).length() > excerpt
        || update
            .to(Kind.BLOCKED)
            .filter(a -> Mrkdwn.escape(a.text()).length() > excerpt)
            .isPresent();
  }

  Card whole(TeamId team, Update update) {
    String words =
        "*%s*, all of it\n%s".formatted(name(team, update.by()), body(update, answer -> true));
    return new Card(Mrkdwn.excerpt(words, LONGEST_TEXT), SectionCards.whole(words));
  }

  Card blocker(Update update, List<UserId> to) {
    String people = to.stream().map(Mrkdwn::mention).collect(Collectors.joining(" "));
    String text = update.to(Kind.BLOCKED).map(Update.Answer::text).orElse("");
    String words =
        "%s is blocked and asks %s: %s"
            .formatted(Mrkdwn.mention(update.by()), people, Mrkdwn.escape(text));
    return new Card(Mrkdwn.excerpt(words, LONGEST_TEXT), SectionCards.whole(words));
  }
}
