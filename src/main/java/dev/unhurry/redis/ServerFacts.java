package dev.unhurry.redis;

import java.nio.file.Path;
import java.util.Optional;

/**
 * The redis-server that would be started.
 *
 * @param onPath where it is; empty for the one that comes with Unhurry
 */
public record ServerFacts(String version, Optional<Path> onPath) {}
