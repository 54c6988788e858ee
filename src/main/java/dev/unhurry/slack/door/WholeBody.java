package dev.unhurry.slack.door;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.jetty.io.Content;

/**
 * Gathers a body as it arrives and holds no thread meanwhile.
 *
 * <p>Jetty's own gathering fails the request that was too large after that has been answered.
 */
final class WholeBody implements Runnable {
  private final Content.Source source;
  private final int largest;
  private final ByteArrayOutputStream read = new ByteArrayOutputStream();
  private final CompletableFuture<Optional<byte[]>> whole = new CompletableFuture<>();

  private WholeBody(Content.Source source, int largest) {
    this.source = source;
    this.largest = largest;
  }

  /** Its bytes; empty where there are more than the largest number. */
  static CompletableFuture<Optional<byte[]>> of(Content.Source source, int largest) {
    WholeBody body = new WholeBody(source, largest);
    body.run();
    return body.whole;
  }

  /** Called by Jetty when there is something to read. */
  @Override
  public void run() {
    while (!whole.isDone()) {
      Content.Chunk chunk = source.read();
      if (chunk == null) {
        source.demand(this);
        return;
      }
      if (Content.Chunk.isFailure(chunk)) {
        whole.completeExceptionally(chunk.getFailure());
      } else {
        take(chunk);
      }
    }
  }

  private void take(Content.Chunk chunk) {
    ByteBuffer bytes = chunk.getByteBuffer();
    byte[] copy = new byte[bytes.remaining()];
    bytes.get(copy);
    read.write(copy, 0, copy.length);
    chunk.release();
    if (read.size() > largest) {
      whole.complete(Optional.empty());
    } else if (chunk.isLast()) {
      whole.complete(Optional.of(read.toByteArray()));
    }
  }
}
