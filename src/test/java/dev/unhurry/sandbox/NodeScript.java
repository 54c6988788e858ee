package dev.unhurry.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/** src/test/node/clients.js in a Node of this machine, told what to do line by line. */
final class NodeScript implements AutoCloseable {
  private static final Path SOURCE = Path.of("src/test/node");
  private static final Path PLACE = Path.of("target/node");
  private static final long INSTALL_MINUTES = 4;
  private static final long PATIENCE_SECONDS = 20;

  private final Process process;
  private final BufferedWriter input;
  private final BlockingQueue<JsonNode> lines = new LinkedBlockingQueue<>();

  private NodeScript(LocalSlack slack) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(tool("node").orElseThrow(), "clients.js");
    builder.directory(PLACE.toFile()).redirectError(PLACE.resolve("errors.log").toFile());
    Map<String, String> environment = builder.environment();
    environment.put("SLACK_API_URL", slack.api().toString());
    environment.put("SLACK_BOT_TOKEN", slack.botToken());
    environment.put("SLACK_APP_TOKEN", slack.appToken());
    process = builder.start();
    input = process.outputWriter();
    Thread reader = new Thread(this::read, "node");
    reader.setDaemon(true);
    reader.start();
  }

  /** Skips the caller's tests where the clients cannot be had, and fails them in CI. */
  static void install() throws IOException, InterruptedException {
    boolean tools = tool("node").isPresent() && tool("npm").isPresent();
    orSkip(tools, "no node or no npm here");
    Path wanted = SOURCE.resolve("package.json");
    Path there = PLACE.resolve("package.json");
    boolean installed = Files.exists(there) && Files.mismatch(wanted, there) < 0;
    Files.createDirectories(PLACE);
    copy("clients.js");
    copy("package.json");
    if (!installed && !installs()) {
      Files.delete(there);
      orSkip(false, "npm cannot get Slack's clients; target/node/npm.log says why");
    }
  }

  private static void orSkip(boolean fine, String otherwise) {
    if (!fine && "true".equals(System.getenv("CI"))) {
      throw new IllegalStateException("CI must have Slack's clients for Node: " + otherwise);
    }
    Assumptions.assumeTrue(fine, otherwise);
  }

  private static boolean installs() throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(tool("npm").orElseThrow(), "install"));
    command.addAll(List.of("--no-package-lock", "--no-audit", "--no-fund"));
    command.addAll(List.of("--ignore-scripts", "--prefer-offline"));
    Process npm =
        new ProcessBuilder(command)
            .directory(PLACE.toFile())
            .redirectErrorStream(true)
            .redirectOutput(PLACE.resolve("npm.log").toFile())
            .start();
    if (!npm.waitFor(INSTALL_MINUTES, TimeUnit.MINUTES)) {
      npm.destroyForcibly();
      return false;
    }
    return npm.exitValue() == 0;
  }

  private static void copy(String file) throws IOException {
    Files.copy(SOURCE.resolve(file), PLACE.resolve(file), StandardCopyOption.REPLACE_EXISTING);
  }

  private static Optional<String> tool(String name) {
    String path = System.getenv().getOrDefault("PATH", "");
    return Arrays.stream(path.split(File.pathSeparator, -1))
        .filter(folder -> !folder.isBlank())
        .map(folder -> Path.of(folder).resolve(name))
        .filter(Files::isExecutable)
        .map(Path::toString)
        .findFirst();
  }

  static NodeScript start(LocalSlack slack) {
    try {
      return new NodeScript(slack);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void read() {
    try (BufferedReader out = process.inputReader()) {
      out.lines().map(Ask::json).forEach(lines::add);
    } catch (UncheckedIOException | IOException e) {
      // The test is over.
    }
  }

  /** Has it do a part, and hands over what it said until that was done. */
  List<String> does(String part) throws IOException, InterruptedException {
    input.write(part + "\n");
    input.flush();
    List<String> said = new ArrayList<>();
    for (String line = says(); !line.contains("'done'"); line = says()) {
      said.add(line);
    }
    return said;
  }

  /** The next thing it says by itself, with simple quotation marks. */
  String says() throws InterruptedException {
    JsonNode line = lines.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
    if (line == null) {
      throw new AssertionError("it says nothing; " + PLACE.resolve("errors.log") + " may");
    }
    return line.toString().replace('"', '\'');
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
