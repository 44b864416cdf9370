package org.priors.problems;

/**
 * One thing that is wrong with what was sent.
 *
 * @param code stable name of the rule that was broken, for programs
 * @param place JSON pointer (or form field path of the same shape) to the value, empty for the
 *     whole
 * @param sentence what is wrong and what would be right, for people
 */
public record Problem(String code, String place, String sentence) {

  /** The same problem, seen from one level further out. */
  public Problem under(String prefix) {
    return new Problem(code, prefix + place, sentence);
  }
}
