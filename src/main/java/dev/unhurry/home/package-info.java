/**
 * Lays out a person's App Home, help and privacy. Only reads; what deletes on demand is {@link
 * dev.unhurry.home.kept.OwnData}, and what keeps open Homes up to date {@link
 * dev.unhurry.home.fresh.Watching}.
 *
 * <p>Start at {@link dev.unhurry.home.HomePage}.
 */
package dev.unhurry.home;
