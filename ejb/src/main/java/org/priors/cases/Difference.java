package org.priors.cases;

/**
 * What a correction changes of a case, in words.
 *
 * @param part such as {@code Birth date} or {@code Charge 2, level}
 * @param stood what was said; null for nothing
 * @param stands what is said in its place; null for nothing
 */
public record Difference(String part, String stood, String stands) {

  /** Whether it is of whom the case is about. */
  public boolean tellsPerson() {
    return Differences.isOfThePerson(part);
  }

  /** {@code Birth date: 3 Apr 1966, before 4 Mar 1966}. */
  public String inWords() {
    return part + ": " + said(stands) + ", before " + said(stood);
  }

  private static String said(String text) {
    return text == null ? "nothing" : text;
  }
}
