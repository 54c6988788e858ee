package dev.unhurry.doctor;

import java.util.List;

/** Turns what was seen of one thing into words. */
@FunctionalInterface
interface Check {
  List<Finding> findings(Facts facts);
}
