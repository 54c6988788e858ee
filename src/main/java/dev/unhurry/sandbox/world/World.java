package dev.unhurry.sandbox.world;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** Everything that exists in the workspace, and one lock for all who touch it. */
public final class World {
  public static final String TEAM = "TLOCAL00001";
  public static final String OTHER_TEAM = "TOTHER00001";
  public static final String TEAM_NAME = "Lumen Studio";
  public static final String DOMAIN = "lumen-studio";
  public static final String APP = "AUNHURRY001";
  public static final String BOT = "BUNHURRY001";
  public static final String BOT_USER = "UUNHURRY001";

  /** A command people can type, as an app's manifest declares it. */
  public record SlashCommand(String command, String usageHint, String description) {}

  /** A shortcut people can choose: everywhere, or in the menu of a message. */
  public record Shortcut(String callbackId, boolean global, String name, String description) {
    public boolean is(String id, boolean everywhere) {
      return callbackId.equals(id) && global == everywhere;
    }
  }

  /** A user group. */
  public record Group(String id, String handle, String name, List<String> users) {}

  private final InstantSource clock;
  private final ReentrantLock lock = new ReentrantLock();
  private final AtomicLong serial = new AtomicLong();
  private final Map<String, User> users = new LinkedHashMap<>();
  private final Map<String, Channel> channels = new LinkedHashMap<>();
  private final Map<String, Group> groups = new LinkedHashMap<>();
  private final List<SlashCommand> commands = new ArrayList<>();
  private final List<Shortcut> shortcuts = new ArrayList<>();

  public World(InstantSource clock) {
    this.clock = clock;
  }

  /** Runs this while nobody else reads or changes the world. */
  public <T> T atomically(Supplier<T> work) {
    lock.lock();
    try {
      return work.get();
    } finally {
      lock.unlock();
    }
  }

  public Instant now() {
    return clock.instant();
  }

  /** An id that was not given before, with this first letter. */
  public String newId(char letter) {
    return letter + "0LOCAL%04d".formatted(serial.incrementAndGet());
  }

  public Collection<User> users() {
    return users.values();
  }

  public void put(User user) {
    users.put(user.id(), user);
  }

  public Optional<User> userById(String id) {
    return Optional.ofNullable(users.get(id));
  }

  /** Somebody by name or id. */
  public User user(String nameOrId) {
    String name = nameOrId.replaceFirst("^@", "").toLowerCase(Locale.ROOT);
    return userById(nameOrId)
        .or(() -> users.values().stream().filter(one -> one.name().equals(name)).findFirst())
        .orElseThrow(() -> new NoSuch("There is no user " + nameOrId + " here."));
  }

  public Collection<Channel> channels() {
    return channels.values();
  }

  public void put(Channel channel) {
    channels.put(channel.id, channel);
  }

  /** The same channel by another id, as when it is first shared with another workspace. */
  public void renumber(Channel channel, String id) {
    channels.remove(channel.id);
    channel.id = id;
    put(channel);
  }

  public void remove(Channel channel) {
    channels.remove(channel.id);
  }

  public Optional<Channel> channelById(String id) {
    return Optional.ofNullable(channels.get(id));
  }

  /** A channel by name or id, or dm:USER for somebody's private messages with the bot. */
  public Channel channel(String nameOrId) {
    if (nameOrId.startsWith("dm:")) {
      return privateMessages(user(nameOrId.substring(3)));
    }
    return channelById(nameOrId)
        .or(() -> channelByName(nameOrId))
        .orElseThrow(() -> new NoSuch("There is no channel " + nameOrId + " here."));
  }

  public Optional<Channel> channelByName(String name) {
    String plain = name.replaceFirst("^#", "");
    return channels.values().stream()
        .filter(one -> one.kind != Channel.Kind.IM && one.name.equals(plain))
        .findFirst();
  }

  /** The private messages of somebody and the bot, opened where they were not. */
  public Channel privateMessages(User person) {
    String id = "D" + person.id().substring(1);
    return channels.computeIfAbsent(id, any -> newPrivateMessages(id, person));
  }

  private Channel newPrivateMessages(String id, User person) {
    Channel made =
        new Channel(id, "dm:" + person.name(), person.id(), Channel.Kind.IM, clock.instant());
    made.members.add(person.id());
    made.members.add(BOT_USER);
    return made;
  }

  public Collection<Group> groups() {
    return groups.values();
  }

  public void put(Group group) {
    groups.put(group.id(), group);
  }

  /** A user group by handle or id. */
  public Optional<Group> group(String handleOrId) {
    String plain = handleOrId.replaceFirst("^@", "");
    return groups.values().stream()
        .filter(one -> one.id().equals(plain) || one.handle().equals(plain))
        .findFirst();
  }

  public List<SlashCommand> commands() {
    return commands;
  }

  public List<Shortcut> shortcuts() {
    return shortcuts;
  }

  /** Adds the bot, which every workspace here has. */
  void addBot() {
    User bot = User.of(BOT_USER, "unhurry", "Unhurry", "Async etiquette", ZoneId.of("UTC"));
    put(bot.withColor("2f6f5e").with(User.Flag.BOT, true));
  }

  /** Nobody and nothing by that name. */
  public static final class NoSuch extends RuntimeException {
    public NoSuch(String sentence) {
      super(sentence);
    }
  }
}
