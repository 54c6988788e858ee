/**
 * What a responder can press beside a request, wherever they meet it: in their list, in a reminder,
 * in the answer to {@code /async} and in the App Home.
 *
 * <p>Only offers; what a press does, {@link dev.unhurry.request.handle} decides. Start at {@link
 * dev.unhurry.request.press.PressCards}.
 */
package dev.unhurry.request.press;
