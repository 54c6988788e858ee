package dev.unhurry.replay;

/** A file of the export that was not read, or not read whole. */
record PassedOver(String file, String why) {}
