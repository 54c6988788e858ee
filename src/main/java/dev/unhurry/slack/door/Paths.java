package dev.unhurry.slack.door;

import com.slack.api.bolt.response.Response;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.Callback;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Which request is answered by whom; no thread waits for the answer. */
final class Paths extends Handler.Abstract.NonBlocking {
  private static final int UNKNOWN_PATH = 404;
  private static final int WRONG_METHOD = 405;
  private static final int FAILED = 500;
  private static final Logger log = LoggerFactory.getLogger(Paths.class);

  /** The one method that a path takes, and its answer. */
  record Path(String method, Function<Request, CompletableFuture<Response>> answer) {}

  private final Map<String, Path> paths;

  Paths(Map<String, Path> paths) {
    this.paths = Map.copyOf(paths);
  }

  @Override
  public boolean handle(
      Request request, org.eclipse.jetty.server.Response response, Callback callback) {
    callback.completeWith(
        answer(request)
            .exceptionally(Paths::failed)
            .thenCompose(answer -> write(answer, response)));
    return true;
  }

  private CompletableFuture<Response> answer(Request request) {
    Path path = paths.get(Request.getPathInContext(request));
    if (path == null) {
      return CompletableFuture.completedFuture(Response.error(UNKNOWN_PATH));
    }
    if (!path.method().equals(request.getMethod())) {
      Response refusal = Response.error(WRONG_METHOD);
      refusal.getHeaders().put(HttpHeader.ALLOW.asString(), List.of(path.method()));
      return CompletableFuture.completedFuture(refusal);
    }
    return path.answer().apply(request);
  }

  private static Response failed(Throwable failure) {
    log.error("a request could not be answered", failure);
    return Response.error(FAILED);
  }

  private static CompletableFuture<Void> write(
      Response answer, org.eclipse.jetty.server.Response response) {
    response.setStatus(answer.getStatusCode());
    answer.getHeaders().forEach(response.getHeaders()::put);
    if (answer.getBody() != null) {
      response.getHeaders().put(HttpHeader.CONTENT_TYPE, answer.getContentType());
    }
    String body = answer.getBody() == null ? "" : answer.getBody();
    return Callback.Completable.with(done -> Content.Sink.write(response, true, body, done));
  }
}
