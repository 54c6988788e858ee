package dev.unhurry.replay;

import dev.unhurry.CannotStart;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** An export that somebody has unpacked; links in it are not followed. */
record FolderArchive(Path folder, List<String> names, List<PassedOver> refused) implements Archive {
  /** Channel folders, and one folder around them. */
  private static final int DEPTH = 3;

  static FolderArchive open(Path folder) {
    List<String> names = new ArrayList<>();
    List<PassedOver> refused = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder, DEPTH)) {
      files
          .filter(file -> !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS))
          .sorted()
          .forEach(file -> sort(file, name(folder, file), names, refused));
    } catch (IOException | UncheckedIOException e) {
      throw new CannotStart(
          "The folder " + folder + " cannot be read: " + e.getMessage(), CannotStart.MISTAKE);
    }
    return new FolderArchive(folder, List.copyOf(names), List.copyOf(refused));
  }

  private static String name(Path folder, Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }

  private static void sort(Path file, String name, List<String> names, List<PassedOver> refused) {
    if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      names.add(name);
    } else {
      refused.add(new PassedOver(name, "is not a plain file"));
    }
  }

  @Override
  public byte[] read(String name) throws Unreadable {
    try (InputStream in = Files.newInputStream(folder.resolve(name), LinkOption.NOFOLLOW_LINKS)) {
      return Archive.bounded(in);
    } catch (IOException e) {
      throw new Unreadable("cannot be opened (" + e.getClass().getSimpleName() + ")");
    }
  }

  @Override
  public void close() {}
}
