package dev.unhurry.redis;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import redis.clients.jedis.Jedis;
import redis.clients.jedis.exceptions.JedisException;

/**
 * A Redis of our own for a bot on one machine: on loopback, at a random port, with a random
 * password, writing everything to the data folder at least every second.
 *
 * <p>It ends with the bot. If the bot is killed, the next one on the same folder ends it.
 */
final class EmbeddedServer implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(EmbeddedServer.class);

  /** Loading a large diary takes its time; an empty one is there in a few milliseconds. */
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  /** What a system may need to run a program; the rest, such as Slack's tokens, is not for it. */
  private static final Set<String> ENVIRONMENT = Set.of("PATH", "LD_LIBRARY_PATH", "TMPDIR");

  private final DataFolder folder;
  private final ServerBinary binary;
  private final RedisAddress address;
  private final CountDownLatch closed = new CountDownLatch(1);
  private Process process;

  private EmbeddedServer(DataFolder folder, ServerBinary binary) throws IOException {
    this.folder = folder;
    this.binary = binary;
    this.address = RedisAddress.embedded(freePort(), randomPassword());
    this.process = launch();
  }

  /** Starts one on this data folder, with what an earlier one left there. */
  static EmbeddedServer start(Path data) {
    return start(data, System.getenv().getOrDefault("PATH", ""));
  }

  static EmbeddedServer start(Path data, String searchPath) {
    DataFolder folder = DataFolder.take(data);
    try {
      ServerBinary binary = ServerBinary.find(searchPath, folder.path().resolve("bin"));
      refuseNewerData(folder.path(), binary);
      EmbeddedServer server = launched(folder, binary);
      Runtime.getRuntime().addShutdownHook(new Thread(server::endAfterTheBot));
      log.info("redis-server {} runs in {}", binary.version(), folder.path());
      return server;
    } catch (IOException | RuntimeException e) {
      close(folder);
      throw e instanceof RedisUnavailable known
          ? known
          : new RedisUnavailable("redis-server could not be started: " + e.getMessage(), e);
    }
  }

  /** Somebody else may take the free port before the server does; then another one is tried. */
  private static EmbeddedServer launched(DataFolder folder, ServerBinary binary)
      throws IOException {
    try {
      return new EmbeddedServer(folder, binary);
    } catch (IOException e) {
      log.warn("redis-server did not start, trying once more at another port", e);
      return new EmbeddedServer(folder, binary);
    }
  }

  /** An older Redis would pass over what a newer one wrote and start empty. */
  static void refuseNewerData(Path folder, ServerBinary binary) {
    Path newer = folder.resolve("appendonlydir");
    if (Files.isDirectory(newer) && binary.version().major() < 7) {
      throw new RedisUnavailable(
          "The data in %s was written by Redis 7 or newer, here is only %s"
              .formatted(folder, binary.version()),
          "install redis-server 7",
          null);
    }
  }

  RedisAddress address() {
    return address;
  }

  ServerBinary binary() {
    return binary;
  }

  synchronized ProcessHandle process() {
    return process.toHandle();
  }

  /** Starts the server again, where it was, if it died while the bot lives. */
  synchronized void revive() {
    if (closed.getCount() == 0 || process.isAlive()) {
      return;
    }
    log.warn("redis-server died, starting it again on what it wrote");
    try {
      process = launch();
    } catch (IOException e) {
      throw new RedisUnavailable("redis-server could not be started again: " + e.getMessage(), e);
    }
  }

  private Process launch() throws IOException {
    ProcessBuilder builder = new ProcessBuilder(binary.path().toString(), "-");
    builder.environment().keySet().retainAll(ENVIRONMENT);
    builder.directory(folder.path().toFile()).redirectErrorStream(true);
    builder.redirectOutput(folder.path().resolve("server.log").toFile());
    Process started = builder.start();
    // By way of its input, the password shows neither in a list of processes nor in a file.
    try (OutputStream settings = started.getOutputStream()) {
      settings.write(settings().getBytes(StandardCharsets.UTF_8));
    }
    awaitAnswer(started);
    return started;
  }

  private String settings() {
    return String.join(
        "\n",
        "bind 127.0.0.1",
        "port " + address.place().getPort(),
        "requirepass " + address.password().orElseThrow(),
        "dir " + quoted(folder.path()),
        "pidfile " + quoted(folder.pidFile()),
        "appendonly yes",
        "appendfsync everysec",
        "save \"\"",
        "daemonize no",
        "loglevel warning",
        "");
  }

  private static String quoted(Path path) {
    return '"' + path.toString().replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  private void awaitAnswer(Process started) throws IOException {
    long start = System.nanoTime();
    while (!answers()) {
      if (ends(started)) {
        throw new IOException("it ended at once; see " + folder.path().resolve("server.log"));
      }
      if (System.nanoTime() - start > PATIENCE.toNanos()) {
        DataFolder.end(started.toHandle());
        throw new IOException("it did not answer within " + PATIENCE.toSeconds() + " s");
      }
    }
  }

  /** Waits a moment unless it ends. */
  private static boolean ends(Process started) {
    try {
      return started.waitFor(20, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return true;
    }
  }

  private boolean answers() {
    try (Jedis redis = new Jedis(address.place(), address.config())) {
      return "PONG".equals(redis.ping());
    } catch (JedisException e) {
      return false;
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private static String randomPassword() {
    byte[] random = new byte[24];
    new SecureRandom().nextBytes(random);
    return HexFormat.of().formatHex(random);
  }

  /** Leaves an orderly shutdown the time to write down what it has said, then ends the server. */
  private void endAfterTheBot() {
    try {
      if (!closed.await(10, TimeUnit.SECONDS)) {
        close();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public synchronized void close() {
    if (closed.getCount() == 0) {
      return;
    }
    DataFolder.end(process.toHandle());
    close(folder);
    // Last: whoever waits for this lets the whole process end.
    closed.countDown();
  }

  private static void close(DataFolder folder) {
    try {
      folder.close();
    } catch (IOException e) {
      log.warn("the lock of the data folder could not be given back", e);
    }
  }
}
