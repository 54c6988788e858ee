package dev.unhurry.doctor;

import java.util.List;
import java.util.function.Function;

/** Every check, in the order in which they are told. */
final class Checkup {
  private final List<Check> checks;

  Checkup(Manifest manifest) {
    SlackChecks slack = new SlackChecks(manifest);
    checks =
        List.of(
            ConfigurationChecks::mistakes,
            ConfigurationChecks::whereToLook,
            books(RedisChecks::answers),
            books(RedisChecks::memory),
            books(RedisChecks::onDisk),
            books(RedisChecks::setAside),
            books(RedisChecks::server),
            books(RedisChecks::folder),
            street(SlackChecks::botToken),
            street(slack::scopes),
            street(SlackChecks::hearing),
            street(SlackChecks::clock));
  }

  private static Check books(Function<Facts.Books, List<Finding>> check) {
    return facts -> facts.around().stream().flatMap(a -> check.apply(a.books()).stream()).toList();
  }

  private static Check street(Function<Facts.Street, List<Finding>> check) {
    return facts -> facts.around().stream().flatMap(a -> check.apply(a.street()).stream()).toList();
  }

  List<Finding> of(Facts facts) {
    return checks.stream().map(check -> check.findings(facts)).flatMap(List::stream).toList();
  }
}
