package dev.unhurry.replay;

import dev.unhurry.CannotStart;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The files of an export, in a zip or in a folder. Nothing is ever unpacked or written. */
interface Archive extends AutoCloseable {
  /** Far more than a busy channel's day, and what can still be held in memory. */
  int LARGEST_FILE = 64 << 20;

  /**
   * Opens it.
   *
   * @throws CannotStart with one line for a person
   */
  static Archive open(Path export) {
    if (Files.isDirectory(export)) {
      return FolderArchive.open(export);
    }
    if (!Files.exists(export)) {
      throw new CannotStart("There is no file or folder " + export + ".", CannotStart.MISTAKE);
    }
    return ZipArchive.open(export);
  }

  /** The paths of its files, with slashes, sorted; what must not be opened is not among them. */
  List<String> names();

  /** What is in it and must not be opened. */
  List<PassedOver> refused();

  /** The content of one of its files. */
  byte[] read(String name) throws Unreadable;

  @Override
  void close();

  /** Reads a stream that may hold more than it claims. */
  static byte[] bounded(InputStream in) throws IOException, Unreadable {
    byte[] content = in.readNBytes(LARGEST_FILE + 1);
    if (content.length > LARGEST_FILE) {
      throw new Unreadable("is larger than " + (LARGEST_FILE >> 20) + " MB");
    }
    return content;
  }
}
