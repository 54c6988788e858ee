package dev.unhurry.request.orders;

import dev.unhurry.chat.ChannelId;
import dev.unhurry.chat.History;
import dev.unhurry.chat.Message;
import dev.unhurry.chat.MessageRef;
import dev.unhurry.chat.MessageTs;
import dev.unhurry.chat.TeamId;
import dev.unhurry.chat.UserId;
import dev.unhurry.request.orders.Told.Kind;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What stands in Slack when all of a tale has happened, whatever of it was heard. */
final class SlackAtTheEnd implements History {
  private Optional<Found> page = Optional.empty();
  private boolean readsChannels;

  void stands(MessageRef ref, World world, boolean isReadable) {
    readsChannels = isReadable;
    page = Optional.of(new Found(world.isDeleted() ? List.of() : entries(ref, world), true));
  }

  private static List<Entry> entries(MessageRef ref, World world) {
    Map<String, List<UserId>> reactions = new HashMap<>();
    for (Kind kind : List.of(Kind.CHECKED, Kind.EYES)) {
      for (Told one : world.standing(kind)) {
        reactions.computeIfAbsent(one.text().get(0), any -> new ArrayList<>()).add(one.by());
      }
    }
    List<Entry> entries = new ArrayList<>();
    Message ask = new Message(ref, Tale.ANA, false, world.text(), Optional.empty());
    entries.add(new Entry(ask, false, world.words().size(), reactions, Map.of()));
    for (Told word : world.words()) {
      Message reply = OrderHouse.reply(ref, word);
      entries.add(new Entry(reply, false, 0, Map.of(), Map.of()));
    }
    return entries;
  }

  @Override
  public Lookup thread(MessageRef root, Instant since) {
    return page.orElseThrow();
  }

  @Override
  public Lookup around(MessageRef message, Duration before) {
    Found all = page.orElseThrow();
    return readsChannels
        ? new Found(all.entries().stream().limit(1).toList(), true)
        : new Unread("it is not to be read");
  }

  @Override
  public Lookup between(TeamId team, ChannelId channel, Instant from, Instant to) {
    return new Unread("nobody asks that here");
  }

  @Override
  public Lookup one(MessageRef message, Optional<MessageTs> thread) {
    return new Unread("nobody asks that here");
  }
}
