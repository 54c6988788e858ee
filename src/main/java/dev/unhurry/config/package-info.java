/**
 * Reads the environment and config/*.yml into one settings record a room, all mistakes at once.
 *
 * <p>Never prints a secret, never reads the machine's own environment, never guesses what a
 * misspelt key meant. Start at {@link dev.unhurry.config.Configuration}; a new key is a line in
 * {@code SettingsFile}, in config/unhurry.yml and in its two tests.
 */
package dev.unhurry.config;
