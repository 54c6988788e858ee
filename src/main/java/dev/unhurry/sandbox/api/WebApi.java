package dev.unhurry.sandbox.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.unhurry.sandbox.trouble.Fault;
import dev.unhurry.sandbox.trouble.Faults;
import dev.unhurry.sandbox.world.Changes;
import dev.unhurry.sandbox.world.Json;
import dev.unhurry.sandbox.world.Witness;
import dev.unhurry.sandbox.world.World;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;

/** Takes calls under /api/ and answers them. */
public final class WebApi {
  private final World world;
  private final Tokens tokens;
  private final Scopes scopes;
  private final Watch watch;
  private final Map<String, Method> methods = new LinkedHashMap<>();

  /** The two tokens that are good here. */
  public record Tokens(String bot, String app) {}

  /** Who looks on: the log of calls, the faults that strike them, the count of changes. */
  public record Watch(CallLog log, Faults faults, Changes changes, Witness witness) {}

  public WebApi(World world, Tokens tokens, Scopes scopes, Watch watch) {
    this.world = world;
    this.tokens = tokens;
    this.scopes = scopes;
    this.watch = watch;
  }

  public void serve(Collection<Method> more) {
    more.forEach(method -> methods.put(method.name(), method));
  }

  public void routes(RoutesConfig routes) {
    routes.get("/api/{method}", this::called);
    routes.post("/api/{method}", this::called);
  }

  private void called(Context context) {
    String name = context.pathParam("method");
    if (strike(context, name, Fault.Moment.BEFORE)) {
      return;
    }
    ObjectNode answer = answered(context, name);
    if (methods.containsKey(name) && methods.get(name).isChange()) {
      watch.changes().happened();
    }
    if (!strike(context, name, Fault.Moment.AFTER_ACCEPT)) {
      send(context, answer);
    }
  }

  private ObjectNode answered(Context context, String name) {
    Method method = methods.get(name);
    Call call = new Call(name, "", Map.of());
    ObjectNode answer;
    try {
      call = Call.read(context, name);
      watch.witness().saw(name, call.arguments());
      answer = carriedOut(method, call, context.method().name());
    } catch (ApiError refused) {
      answer = refused.answer();
    }
    Set<String> known = method == null ? Set.of() : method.arguments().known();
    watch.log().add(world.now(), call, known, answer.path("error").asText("ok"));
    return answer;
  }

  private ObjectNode carriedOut(Method method, Call call, String verb) {
    if (method == null) {
      throw ApiError.of("unknown_method");
    }
    authenticate(method, call.token());
    if (method.isForAppTokens() && !verb.equals("POST")) {
      throw ApiError.of("insecure_request");
    }
    scopes.needOneOf(method.scopes());
    method.arguments().required().stream()
        .filter(name -> !call.has(name))
        .findFirst()
        .ifPresent(
            name -> {
              throw Call.missing(name);
            });
    ObjectNode made = Json.object("ok", true);
    made.setAll(world.<ObjectNode>atomically(() -> method.work().apply(call)));
    return made;
  }

  private void authenticate(Method method, String token) {
    if (method.needsNoToken()) {
      return;
    }
    if (token.isEmpty()) {
      throw ApiError.of("not_authed");
    }
    boolean isApp = token.equals(tokens.app());
    if (!isApp && !token.equals(tokens.bot())) {
      throw ApiError.of("invalid_auth");
    }
    if (isApp != method.isForAppTokens()) {
      throw ApiError.of("not_allowed_token_type");
    }
  }

  private void send(Context context, ObjectNode answer) {
    context.header("x-oauth-scopes", String.join(",", scopes.granted()));
    context.contentType("application/json; charset=utf-8").result(answer.toString());
  }

  private boolean strike(Context context, String name, Fault.Moment moment) {
    var fault = watch.faults().strike(name, moment);
    fault.ifPresent(found -> spoil(context, found));
    return fault.isPresent();
  }

  private void spoil(Context context, Fault fault) {
    switch (fault.kind()) {
      case HANG -> {
        watch.faults().hang();
        drop(context);
      }
      case DROP -> drop(context);
      case RATELIMIT -> {
        context.status(429).header("Retry-After", String.valueOf(fault.retryAfter()));
        context.result(Json.object("ok", false, "error", "ratelimited").toString());
      }
      case ERROR -> {
        context.status(fault.error().isEmpty() ? 500 : 200);
        String word = fault.error().isEmpty() ? "internal_error" : fault.error();
        send(context, Json.object("ok", false, "error", word));
      }
    }
  }

  /** Cuts the line without an answer, as a broken network does. */
  private static void drop(Context context) {
    ServletContextRequest.getServletContextRequest(context.req())
        .getConnectionMetaData()
        .getConnection()
        .getEndPoint()
        .close();
  }
}
