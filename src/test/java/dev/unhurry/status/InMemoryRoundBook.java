package dev.unhurry.status;

import dev.unhurry.chat.Actor;
import dev.unhurry.chat.ChannelId;
import dev.unhurry.chat.MessageRef;
import dev.unhurry.chat.MessageTs;
import dev.unhurry.chat.TeamId;
import dev.unhurry.chat.UserId;
import dev.unhurry.duty.Diary;
import dev.unhurry.duty.Duty;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Rounds and updates on paper, beside the diary on paper that their duties go to. */
public final class InMemoryRoundBook implements RoundBook {
  /** A round's page. */
  private static final class Page {
    private final Set<UserId> takingPart = new HashSet<>();
    private final Set<UserId> prompted = new HashSet<>();
    private final Set<UserId> skipped = new HashSet<>();
    private final Map<UserId, Update> updates = new HashMap<>();
    private final Map<UserId, MessageTs> wholes = new HashMap<>();
    private Optional<MessageRef> digest = Optional.empty();
    private boolean open;
    private boolean closing;
    private int size;
  }

  private record Place(TeamId team, ChannelId channel) {}

  private final Diary diary;
  private final Map<Round, Page> pages = new HashMap<>();
  private final Map<Place, Set<UserId>> out = new HashMap<>();

  public InMemoryRoundBook(Diary diary) {
    this.diary = diary;
  }

  private Page page(Round round) {
    return pages.computeIfAbsent(round, none -> new Page());
  }

  @Override
  public synchronized Notes notes(Round round) {
    Page page = pages.getOrDefault(round, new Page());
    return new Notes(
        new Notes.People(page.takingPart, page.prompted, page.skipped),
        page.updates,
        new Notes.Published(page.digest, page.wholes, page.size));
  }

  @Override
  public synchronized boolean enter(Round round, Collection<UserId> people, List<Duty> duties) {
    Page page = page(round);
    if (page.digest.isPresent()) {
      return false;
    }
    page.open = true;
    page.takingPart.clear();
    page.takingPart.addAll(people);
    diary.register(round.team(), duties);
    return true;
  }

  @Override
  public synchronized void prompted(Round round, UserId person) {
    if (page(round).open) {
      page(round).prompted.add(person);
    }
  }

  @Override
  public synchronized void skip(Round round, UserId person) {
    if (page(round).open) {
      page(round).skipped.add(person);
    }
  }

  @Override
  public synchronized void write(Round round, Update update, List<Duty> duties, List<Duty> late) {
    page(round).updates.put(update.by(), update);
    diary.register(round.team(), duties);
    if (page(round).closing) {
      diary.register(round.team(), late);
    }
  }

  @Override
  public synchronized Notes closing(Round round) {
    page(round).closing = true;
    return notes(round);
  }

  @Override
  public synchronized void digested(Round round, MessageRef where, int size, List<Duty> duties) {
    Page page = page(round);
    page.size = page.digest.isPresent() ? page.size : size;
    page.digest = Optional.of(where);
    ended(round);
    diary.register(round.team(), duties);
  }

  @Override
  public synchronized void ended(Round round) {
    Page page = page(round);
    page.open = false;
    page.takingPart.clear();
    page.prompted.clear();
    page.skipped.clear();
  }

  @Override
  public synchronized void standsWhole(Round round, UserId person, MessageRef where) {
    page(round).wholes.put(person, where.ts());
  }

  @Override
  public synchronized void forget(Round round) {
    pages.remove(round);
  }

  @Override
  public synchronized void optOut(Actor person, ChannelId channel) {
    out.computeIfAbsent(new Place(person.team(), channel), none -> new HashSet<>())
        .add(person.user());
  }

  @Override
  public synchronized void optIn(Actor person, ChannelId channel) {
    out.getOrDefault(new Place(person.team(), channel), new HashSet<>()).remove(person.user());
  }

  @Override
  public synchronized Set<UserId> optedOut(TeamId team, ChannelId channel) {
    return Set.copyOf(out.getOrDefault(new Place(team, channel), Set.of()));
  }
}
