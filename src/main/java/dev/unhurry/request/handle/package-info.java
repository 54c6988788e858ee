/**
 * What a responder does with a request beside answering it: they say that they are at it, hand it
 * over, ask back, or say that it is no request or not urgent.
 *
 * <p>Never believes a button about whose request it is. Start at {@link
 * dev.unhurry.request.handle.HandleDesk}; the asker hears of it from {@link
 * dev.unhurry.request.turn}.
 */
package dev.unhurry.request.handle;
