/**
 * The cellar: keeps duties, open requests, rounds and silences in Redis, and starts one where none
 * is given.
 *
 * <p>Decides nothing about people; of texts keeps only the updates that people hand in. One Lua
 * file (resources/lua) is one promise, its keys and arguments on top. Start at {@link
 * dev.unhurry.redis.Cellar}; a new book is a port of its room, a class here, its scripts and its
 * contract suite.
 */
package dev.unhurry.redis;
