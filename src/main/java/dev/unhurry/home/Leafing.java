package dev.unhurry.home;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.unhurry.chat.Actor;
import dev.unhurry.chat.Click;
import dev.unhurry.chat.Desk;
import dev.unhurry.chat.Reply;
import dev.unhurry.chat.Takes;
import dev.unhurry.request.list.PageCards;
import dev.unhurry.request.list.Pages;
import java.time.Duration;
import java.time.Instant;

/**
 * Takes Next and Previous in an App Home, and knows for an hour where somebody is, so that a Home
 * laid out anew meanwhile stays there.
 *
 * <p>In memory only: the buttons carry both pages, so another instance, or one started anew, goes
 * on from them.
 */
public final class Leafing implements Desk {
  static final Duration REMEMBERED = Duration.ofHours(1);
  private static final int MOST_PEOPLE = 1_000;

  private final Cache<Actor, Turned> turned =
      Caffeine.newBuilder().maximumSize(MOST_PEOPLE).build();

  private record Turned(Pages to, Instant at) {}

  @Override
  public Takes takes() {
    return Takes.actions(PageCards.TURN);
  }

  @Override
  public Reply clicked(Click click, Instant now) {
    Pages.read(click.value()).ifPresent(to -> turned.put(click.actor(), new Turned(to, now)));
    return Reply.QUIET;
  }

  Pages of(Actor person, Instant now) {
    Turned last = turned.getIfPresent(person);
    return last == null || !now.isBefore(last.at().plus(REMEMBERED)) ? Pages.FIRST : last.to();
  }
}
