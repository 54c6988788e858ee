package dev.unhurry.redis;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The folder that an embedded server writes to, held by one bot at a time.
 *
 * <p>The hold is a file lock and not a pid: the system lets go of it however the bot ends, and it
 * cannot be mistaken for another process or another container's.
 */
final class DataFolder implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(DataFolder.class);

  /** Redis writes it before it opens its data, and the wall clock may be set in between. */
  private static final Duration CLOCK_SET = Duration.ofMinutes(1);

  private static final Pattern REDIS = Pattern.compile("(redis|valkey)-[a-z0-9.-]*$");

  private static final String LOCK = "owner.lock";

  private final Path path;
  private final FileChannel lock;

  private DataFolder(Path path, FileChannel lock) {
    this.path = path;
    this.lock = lock;
  }

  /** Takes the folder, and ends a server that a bot left running in it when it crashed. */
  static DataFolder take(Path data) {
    Path path = within(data);
    try {
      Files.createDirectories(path);
      if (Files.getFileStore(path).supportsFileAttributeView("posix")) {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx------"));
      }
      DataFolder folder = new DataFolder(path.toRealPath(), lock(data, path));
      folder.endOrphan();
      return folder;
    } catch (IOException e) {
      throw new RedisUnavailable(
          "The data folder " + data + " cannot be used: " + e.getMessage(), e);
    }
  }

  /** Where in the data folder the server's files lie. */
  static Path within(Path data) {
    return data.toAbsolutePath().normalize().resolve("redis");
  }

  /** Whether a bot holds this folder now; gives back at once what it takes to find out. */
  static boolean isHeld(Path path) throws IOException {
    Path lock = path.resolve(LOCK);
    if (!Files.exists(lock)) {
      return false;
    }
    try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE)) {
      return channel.tryLock() == null;
    } catch (OverlappingFileLockException e) {
      return true;
    }
  }

  private static FileChannel lock(Path data, Path path) throws IOException {
    FileChannel channel =
        FileChannel.open(path.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      FileLock lock = channel.tryLock();
      if (lock != null) {
        return channel;
      }
    } catch (OverlappingFileLockException e) {
      log.debug("this very process has {}", path);
    }
    channel.close();
    throw new RedisUnavailable(
        "Another Unhurry uses the data folder "
            + data
            + "; stop it, name another folder with UNHURRY_DATA, or give both one REDIS_URL");
  }

  Path path() {
    return path;
  }

  /** Redis writes its process id here before it opens its data, and removes it when it ends. */
  Path pidFile() {
    return path.resolve("redis.pid");
  }

  private void endOrphan() throws IOException {
    Optional<ProcessHandle> orphan = orphan();
    if (orphan.isPresent()) {
      log.warn("redis-server {} outlived its bot, ending it", orphan.get().pid());
      end(orphan.get());
    }
    Files.deleteIfExists(pidFile());
  }

  private Optional<ProcessHandle> orphan() throws IOException {
    if (!Files.exists(pidFile())) {
      return Optional.empty();
    }
    String pid = Files.readString(pidFile()).strip();
    if (!pid.matches("\\d{1,18}")) {
      return Optional.empty();
    }
    Instant written = Files.getLastModifiedTime(pidFile()).toInstant();
    return ProcessHandle.of(Long.parseLong(pid)).filter(process -> isOurs(process, written));
  }

  /**
   * A process id is given again to others in time: ours is a Redis in this folder. What it is
   * called varies: on Debian redis-server is another name of redis-check-rdb.
   */
  private boolean isOurs(ProcessHandle process, Instant written) {
    boolean redis = process.info().command().filter(name -> REDIS.matcher(name).find()).isPresent();
    Path works = Path.of("/proc", Long.toString(process.pid()), "cwd");
    try {
      return redis && works.toRealPath().equals(path);
    } catch (IOException e) {
      // Not Linux: the file was written when that process had just started.
      return redis
          && process
              .info()
              .startInstant()
              .filter(start -> Duration.between(start, written).abs().compareTo(CLOCK_SET) < 0)
              .isPresent();
    }
  }

  /** Asks it to end, which writes down what it holds; makes it end after ten seconds. */
  static void end(ProcessHandle process) {
    process.destroy();
    if (!ended(process)) {
      process.destroyForcibly();
      if (!ended(process)) {
        throw new RedisUnavailable("redis-server " + process.pid() + " cannot be ended");
      }
    }
  }

  private static boolean ended(ProcessHandle process) {
    try {
      process.onExit().get(10, TimeUnit.SECONDS);
      return true;
    } catch (TimeoutException | ExecutionException e) {
      return !process.isAlive();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return !process.isAlive();
    }
  }

  @Override
  public void close() throws IOException {
    lock.close();
  }
}
