package dev.unhurry.stories;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The program as whoever runs it starts it: a process of its own, with nothing set but this. */
final class ChildProcess implements AutoCloseable {
  private final Path folder;
  private final Process process;

  private ChildProcess(Path folder, Process process) {
    this.folder = folder;
    this.process = process;
  }

  /**
   * Starts it.
   *
   * @param folder where it works, and where what it prints is kept
   */
  static ChildProcess start(Path folder, Map<String, String> variables, String... arguments) {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Dlogback.configurationFile=logback.xml",
                "-cp",
                System.getProperty("java.class.path"),
                "dev.unhurry.Main"));
    command.addAll(List.of(arguments));
    try {
      Files.createDirectories(folder);
      ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
      builder.environment().keySet().retainAll(List.of("PATH", "LD_LIBRARY_PATH", "TMPDIR"));
      builder.environment().putAll(variables);
      builder.redirectOutput(folder.resolve("out").toFile());
      builder.redirectError(folder.resolve("err").toFile());
      return new ChildProcess(folder, builder.start());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String out() {
    return printed("out");
  }

  String err() {
    return printed("err");
  }

  /** What it printed to whoever started it, without what it logged. */
  List<String> errWithoutTheLog() {
    return err().lines().filter(line -> !line.matches("\\d\\d:\\d\\d:\\d\\d\\..*")).toList();
  }

  private String printed(String where) {
    try {
      return Files.readString(folder.resolve(where));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Waits until it ends by itself. */
  int exitCode() {
    try {
      if (!process.waitFor(60, TimeUnit.SECONDS)) {
        throw new AssertionError("it does not end; it printed " + err());
      }
      return process.exitValue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /** The redis-server that it started. */
  ProcessHandle server() {
    return process
        .children()
        .filter(child -> child.info().command().orElse("").contains("redis"))
        .findFirst()
        .orElseThrow(() -> new AssertionError("it has no redis-server; it printed " + err()));
  }

  List<ProcessHandle> children() {
    return process.descendants().toList();
  }

  /** Ends it as a power cut does. */
  void kill() {
    process.destroyForcibly().onExit().orTimeout(10, TimeUnit.SECONDS).join();
  }

  /** Lets it stand still, as a machine does that has too much to do, until it goes on. */
  void pause() {
    signal("STOP");
  }

  void goOn() {
    signal("CONT");
  }

  private void signal(String name) {
    try {
      new ProcessBuilder("kill", "-" + name, Long.toString(process.pid()))
          .start()
          .onExit()
          .orTimeout(10, TimeUnit.SECONDS)
          .join();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void awaitErr(String part) {
    Waiting.until(
        "it prints " + part,
        Duration.ofSeconds(60),
        () -> {
          if (!isAlive()) {
            throw new AssertionError("it ended; it printed " + err());
          }
          return err().contains(part);
        });
  }

  /** Ends it and what it started. */
  @Override
  public void close() {
    List<ProcessHandle> children = children();
    kill();
    children.forEach(ProcessHandle::destroyForcibly);
  }
}
