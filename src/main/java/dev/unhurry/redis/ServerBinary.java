package dev.unhurry.redis;

import dev.unhurry.redis.Gate.Version;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import redis.embedded.core.ExecutableProvider;

/** A redis-server that runs on this machine. */
record ServerBinary(Path path, Version version) {
  private static final String NAME = "redis-server";

  /** The one on PATH if it is new enough, else the one in the jar, unpacked into this folder. */
  static ServerBinary find(String searchPath, Path folder) {
    return Stream.of(searchPath.split(File.pathSeparator, -1))
        .filter(place -> !place.isBlank())
        .map(place -> Path.of(place).resolve(NAME))
        .filter(Files::isExecutable)
        .flatMap(file -> asked(file).stream())
        .filter(one -> !one.version.isOlderThan(Version.NEEDED))
        .findFirst()
        .orElseGet(() -> unpacked(folder));
  }

  private static ServerBinary unpacked(Path folder) {
    try {
      Files.createDirectories(folder);
      File file = ExecutableProvider.newJarResourceProvider(folder.toFile()).get();
      return asked(file.toPath())
          .orElseThrow(() -> new IOException("the redis-server in the jar does not run here"));
    } catch (IOException | RuntimeException e) {
      throw new RedisUnavailable(
          "The Redis that comes with Unhurry does not run here (" + e.getMessage() + ")",
          "install redis-server 6.2 or newer, or give REDIS_URL",
          e);
    }
  }

  /** What the file says of itself: "Redis server v=6.2.11 sha=…". */
  private static Optional<ServerBinary> asked(Path file) {
    try {
      Process process =
          new ProcessBuilder(file.toString(), "--version").redirectErrorStream(true).start();
      String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      boolean ended = process.waitFor(5, TimeUnit.SECONDS) && process.exitValue() == 0;
      int at = answer.indexOf("v=");
      return ended && at >= 0
          ? Version.in(answer.substring(at)).map(version -> new ServerBinary(file, version))
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }
}
