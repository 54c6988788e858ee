package dev.unhurry.intake;

import dev.unhurry.chat.Edit;
import dev.unhurry.chat.Message;
import dev.unhurry.reading.Ask;
import dev.unhurry.reading.Burst;
import dev.unhurry.reading.Reader;
import dev.unhurry.request.Asked;
import dev.unhurry.request.Reworded;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What an edited message asks, and asked, read with the burst that it is part of.
 *
 * @param meant says whom an ask means
 */
record Rereading(Reader reader, Edit edit, Function<Ask, Asked> meant) {

  /** Empty where it asked nobody and asks nobody. */
  Optional<Reworded> in(Burst burst) {
    Optional<Ask> was = ask(burst, edit.old());
    Optional<Ask> is = ask(burst, edit.now());
    Optional<Ask> one = was.or(() -> is);
    if (one.filter(ask -> !isPartOf(ask)).isPresent()) {
      return in(new Burst(List.of(edit.now()), burst.before()));
    }
    return one.map(ask -> reworded(ask.burst(), was, is));
  }

  private Optional<Ask> ask(Burst burst, Message as) {
    return burst.with(as).askToSomebody(reader);
  }

  /** Another message of the burst may ask something of its own. */
  private boolean isPartOf(Ask ask) {
    return ask.burst().parts().stream().anyMatch(part -> part.ref().equals(edit.now().ref()));
  }

  private Reworded reworded(Burst burst, Optional<Ask> was, Optional<Ask> is) {
    return new Reworded(
        asked(burst, was, burst.last().ref().posted()), asked(burst, is, edit.at()));
  }

  private Asked asked(Burst holding, Optional<Ask> ask, Instant since) {
    return new Asked(
            holding.last().ref(),
            holding.last().author(),
            ask.map(meant).map(Asked::to).orElse(List.of()),
            holding.earlierParts(),
            ask.map(one -> one.burst().text()).orElse(""))
        .since(since);
  }
}
