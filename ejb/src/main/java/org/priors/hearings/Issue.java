package org.priors.hearings;

import org.priors.problems.Guard;

/**
 * What a hearing is about.
 *
 * @param by where the law book has it, or who at the office set it
 */
public record Issue(String text, String by) {

  /** One that the office has, where no source prints the State's. */
  static Issue ofOffice(String text, String who, String place) {
    return new Issue(Guard.requiredLine(text, place + "/issue", "The issue", 500), "Set by " + who);
  }
}
