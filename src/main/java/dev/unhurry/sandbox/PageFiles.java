package dev.unhurry.sandbox;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

/** Serves the page and its webjars from the class path, however the program was packed. */
final class PageFiles {
  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "mjs", "text/javascript; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "json", "application/json",
          "svg", "image/svg+xml",
          "png", "image/png",
          "woff2", "font/woff2",
          "ico", "image/x-icon");

  private PageFiles() {}

  static void routes(RoutesConfig routes) {
    routes.get("/", context -> serve(context, "/sandbox-page/index.html"));
    routes.get(
        "/webjars/<path>",
        context -> serve(context, "/META-INF/resources/webjars/" + context.pathParam("path")));
    routes.get(
        "/archives/<path>",
        context -> context.redirect("/#/archives/" + context.pathParam("path")));
    routes.get("/<path>", context -> serve(context, "/sandbox-page/" + context.pathParam("path")));
  }

  private static void serve(Context context, String resource) throws IOException {
    String type = TYPES.get(resource.substring(resource.lastIndexOf('.') + 1));
    byte[] content = type == null || resource.contains("..") ? null : content(resource);
    if (content == null) {
      context.status(404).result("There is nothing here.");
    } else {
      context.contentType(type).header("Cache-Control", "no-cache").result(content);
    }
  }

  private static byte[] content(String resource) throws IOException {
    try (InputStream file = PageFiles.class.getResourceAsStream(resource)) {
      return file == null ? null : file.readAllBytes();
    }
  }
}
