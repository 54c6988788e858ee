package dev.unhurry.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** A Chromium of this machine, and what went wrong on the pages it opened; never downloads one. */
final class Browsing implements AutoCloseable {
  private static final List<String> FLAGS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private final Playwright playwright;
  private final Browser browser;
  private final List<String> complaints = new ArrayList<>();

  private Browsing(Path chromium) {
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(chromium)
                    .setHeadless(true)
                    .setArgs(FLAGS));
  }

  /** Skips the caller's tests where no Chromium is installed, and fails them in CI. */
  static Browsing start() {
    Optional<Path> chromium = chromium();
    if (chromium.isEmpty() && "true".equals(System.getenv("CI"))) {
      throw new IllegalStateException("CI must have Chromium: install it, or set CHROMIUM");
    }
    Assumptions.assumeTrue(
        chromium.isPresent(), "no Chromium here: install it, or set CHROMIUM to its path");
    return new Browsing(chromium.orElseThrow());
  }

  private static Optional<Path> chromium() {
    Stream<String> named = Stream.ofNullable(System.getenv("CHROMIUM"));
    Stream<String> onPath =
        Arrays.stream(System.getenv().getOrDefault("PATH", "").split(":"))
            .map(folder -> folder + "/chromium");
    return Stream.of(named, Stream.of("/usr/bin/chromium"), onPath)
        .flatMap(places -> places)
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** A page of its own, as wide as asked, with what goes wrong on it noted. */
  Page open(LocalSlack slack, String hash, int width) {
    BrowserContext context =
        browser.newContext(new Browser.NewContextOptions().setViewportSize(width, 800));
    Page page = context.newPage();
    page.onPageError(complaints::add);
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            complaints.add(message.text());
          }
        });
    complaints.clear();
    page.navigate(slack.page() + hash);
    page.waitForSelector("main");
    return page;
  }

  void hasNothingToComplainOf() {
    assertThat(complaints).isEmpty();
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
