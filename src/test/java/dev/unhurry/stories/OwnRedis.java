package dev.unhurry.stories;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import redis.clients.jedis.Jedis;
import redis.clients.jedis.exceptions.JedisException;
import redis.embedded.core.ExecutableProvider;

/** A redis-server beside the bot, as somebody runs who gives REDIS_URL; it can be killed. */
public final class OwnRedis implements AutoCloseable {
  private final Path folder;
  private final List<String> settings;
  private final int port;
  private Process process;

  private OwnRedis(Path folder, List<String> settings) throws IOException {
    this.folder = folder;
    this.settings = settings;
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      this.port = free.getLocalPort();
    }
  }

  static OwnRedis start(Path folder) throws IOException {
    return start(folder, "--appendonly", "yes", "--save", "");
  }

  /** One with these settings, each a word that redis-server takes on its command line. */
  public static OwnRedis start(Path folder, String... settings) throws IOException {
    OwnRedis redis = new OwnRedis(Files.createDirectories(folder), List.of(settings));
    redis.start();
    return redis;
  }

  /** Starts it, again where it was, on what it wrote. */
  void start() throws IOException {
    List<String> command = new ArrayList<>();
    command.addAll(List.of(binary().toString(), "--bind", "127.0.0.1"));
    command.addAll(List.of("--port", Integer.toString(port), "--dir", folder.toString()));
    command.addAll(settings);
    process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("server.log").toFile())
            .start();
    Waiting.until("redis-server answers", Duration.ofSeconds(20), this::answers);
  }

  /** The one on PATH, else the one that comes in a jar. */
  private Path binary() throws IOException {
    String path = System.getenv().getOrDefault("PATH", "");
    return Stream.of(path.split(File.pathSeparator, -1))
        .map(place -> Path.of(place).resolve("redis-server"))
        .filter(Files::isExecutable)
        .findFirst()
        .orElse(unpacked());
  }

  private Path unpacked() throws IOException {
    Path bin = Files.createDirectories(folder.resolve("bin"));
    return ExecutableProvider.newJarResourceProvider(bin.toFile()).get().toPath();
  }

  private boolean answers() {
    try (Jedis redis = new Jedis("127.0.0.1", port)) {
      return redis.ping().equals("PONG");
    } catch (JedisException e) {
      return false;
    }
  }

  public URI url() {
    return URI.create("redis://127.0.0.1:" + port);
  }

  /** How often each command was called since the start, what scripts call included. */
  Map<String, Long> commandsSoFar() {
    try (Jedis redis = new Jedis("127.0.0.1", port)) {
      Map<String, Long> calls = new TreeMap<>();
      redis
          .info("commandstats")
          .lines()
          .filter(line -> line.startsWith("cmdstat_"))
          .forEach(
              line ->
                  calls.put(
                      line.substring("cmdstat_".length(), line.indexOf(':')),
                      Long.parseLong(line.replaceFirst(".*:calls=(\\d+),.*", "$1"))));
      return calls;
    }
  }

  /** Ends it as a power cut does. */
  void kill() {
    process.destroyForcibly().onExit().orTimeout(10, TimeUnit.SECONDS).join();
  }

  @Override
  public void close() {
    kill();
  }
}
