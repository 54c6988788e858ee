package dev.unhurry.replay;

import dev.unhurry.duty.DutySettings;
import dev.unhurry.redis.Cellar;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

/** A real Redis in a folder of its own; when it is closed, or the process ends, both are gone. */
final class BorrowedCellar implements AutoCloseable {
  private final Path folder;
  private final Cellar cellar;
  private final AtomicBoolean closed = new AtomicBoolean();

  private BorrowedCellar(Path folder, Cellar cellar) {
    this.folder = folder;
    this.cellar = cellar;
  }

  static BorrowedCellar open(InstantSource time, DutySettings settings) {
    Path folder = folder();
    try {
      Cellar cellar = Cellar.open(Optional.empty(), folder, Optional.of(time), settings);
      BorrowedCellar borrowed = new BorrowedCellar(folder, cellar);
      Runtime.getRuntime().addShutdownHook(new Thread(borrowed::close));
      return borrowed;
    } catch (RuntimeException e) {
      delete(folder);
      throw e;
    }
  }

  private static Path folder() {
    try {
      return Files.createTempDirectory("unhurry-replay-");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Cellar cellar() {
    return cellar;
  }

  @Override
  public void close() {
    if (closed.compareAndSet(false, true)) {
      cellar.close();
      delete(folder);
    }
  }

  private static void delete(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
      for (Path file : deepestFirst) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
