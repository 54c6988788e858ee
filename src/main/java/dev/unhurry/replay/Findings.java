package dev.unhurry.replay;

import dev.unhurry.chat.MessageRef;
import dev.unhurry.nudge.ContextHint;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * What a replay found.
 *
 * @param all what became of requests in all channels together
 * @param byChannel the same by the channel's name, where enough different people were asked
 */
record Findings(
    Period period,
    List<String> channels,
    Messages messages,
    List<PassedOver> passedOver,
    List<Given> hints,
    Figures all,
    SortedMap<String, Figures> byChannel) {

  /** The first and the last day with a message; empty where there is none. */
  record Period(Optional<LocalDate> first, Optional<LocalDate> last, ZoneId zone) {}

  /** How many messages of people were heard, and how many others were not. */
  record Messages(int heard, int unheard) {}

  /**
   * A hint that would have been given.
   *
   * @param link empty where the export does not name the channel's id
   */
  record Given(String channel, Instant posted, String ts, Optional<URI> link, String rule) {}

  static Findings of(Export export, Witness witness, URI workspace, ZoneId zone) {
    List<Witness.Case> cases = new Aftermath(export).of(witness.cases());
    return new Findings(
        period(export, zone),
        List.copyOf(export.places().keySet()),
        messages(export),
        export.passedOver(),
        hints(export, witness, new PastDirectory(export.roster(), workspace)),
        Figures.of(cases, witness.sent()),
        byChannel(export, cases, witness.sent()));
  }

  private static Period period(Export export, ZoneId zone) {
    List<LocalDate> days =
        export.times().stream().map(at -> LocalDate.ofInstant(at, zone)).toList();
    Comparator<LocalDate> order = Comparator.naturalOrder();
    return new Period(days.stream().min(order), days.stream().max(order), zone);
  }

  private static Messages messages(Export export) {
    int heard = count(export, PastMessage::isHeard);
    return new Messages(heard, count(export, message -> true) - heard);
  }

  private static int count(Export export, Predicate<PastMessage> which) {
    return (int)
        export.messages().values().stream()
            .flatMap(channel -> channel.values().stream())
            .filter(which)
            .count();
  }

  private static List<Given> hints(Export export, Witness witness, PastDirectory directory) {
    return witness.sent().stream()
        .filter(sent -> sent.kind().equals(ContextHint.KIND))
        .map(sent -> given(export, sent, sent.about().orElseThrow(), directory))
        .toList();
  }

  private static Given given(Export export, Sent hint, MessageRef about, PastDirectory directory) {
    Place place = export.place(about.channel()).orElseThrow();
    return new Given(
        place.name(),
        about.posted(),
        about.ts().value(),
        place.known() ? Optional.of(directory.link(about)) : Optional.empty(),
        hint.rule());
  }

  private static SortedMap<String, Figures> byChannel(
      Export export, List<Witness.Case> cases, List<Sent> sent) {
    SortedMap<String, Figures> byChannel = new TreeMap<>();
    for (Place place : export.places().values()) {
      Figures figures = Figures.of(cases, sent, channel -> channel.equals(place.id()));
      if (figures.isOfAGroup()) {
        byChannel.put(place.name(), figures);
      }
    }
    return byChannel;
  }

  double hintsPerThousand() {
    return messages.heard() == 0
        ? 0
        : Math.round(10_000.0 * hints.size() / messages.heard()) / 10.0;
  }
}
