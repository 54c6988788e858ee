package dev.unhurry.replay;

import dev.unhurry.CannotStart;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** An export as Slack hands it out. */
record ZipArchive(ZipFile zip, List<String> names, List<PassedOver> refused) implements Archive {
  /** A name that would lead out of the folder it is unpacked in. */
  private static final Pattern LEADS_OUT =
      Pattern.compile("^[/\\\\].*|^[A-Za-z]:.*|(?:.*[/\\\\])?\\.\\.(?:[/\\\\].*)?", Pattern.DOTALL);

  static ZipArchive open(Path file) {
    try {
      return of(named(file));
    } catch (IOException | IllegalArgumentException e) {
      throw new CannotStart(
          file + " is neither a zip nor a folder: a Slack export is one of the two.",
          CannotStart.MISTAKE);
    }
  }

  /** Names are UTF-8 in Slack's zips; another tool may have packed it in its own way. */
  private static ZipFile named(Path file) throws IOException {
    try {
      return opened(file, StandardCharsets.UTF_8);
    } catch (ZipException e) {
      return opened(file, StandardCharsets.ISO_8859_1);
    }
  }

  private static ZipFile opened(Path file, Charset names) throws IOException {
    return new ZipFile(file.toFile(), ZipFile.OPEN_READ, names);
  }

  private static ZipArchive of(ZipFile zip) {
    List<String> names = new ArrayList<>();
    List<PassedOver> refused = new ArrayList<>();
    zip.stream()
        .filter(entry -> !entry.isDirectory())
        .map(ZipEntry::getName)
        .sorted()
        .distinct()
        .forEach(name -> sort(name, names, refused));
    return new ZipArchive(zip, List.copyOf(names), List.copyOf(refused));
  }

  private static void sort(String name, List<String> names, List<PassedOver> refused) {
    if (LEADS_OUT.matcher(name).matches()) {
      refused.add(new PassedOver(name, "has a path that leads out of the export"));
    } else {
      names.add(name);
    }
  }

  @Override
  public byte[] read(String name) throws Unreadable {
    ZipEntry entry = zip.getEntry(name);
    if (entry == null) {
      throw new Unreadable("cannot be found under its own name");
    }
    try (InputStream in = zip.getInputStream(entry)) {
      return Archive.bounded(in);
    } catch (IOException e) {
      throw new Unreadable("cannot be unpacked");
    }
  }

  @Override
  public void close() {
    try {
      zip.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
