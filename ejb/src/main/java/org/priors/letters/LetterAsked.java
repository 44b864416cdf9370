package org.priors.letters;

/**
 * Which letter: of which step of an action, of what kind, in which language.
 *
 * @param subpoenaId of which subpoena; null where the kind is of none
 */
public record LetterAsked(
    long actionId, long stepId, LetterKind kind, LetterLanguage language, Long subpoenaId) {

  /** One of no subpoena. */
  public LetterAsked(long actionId, long stepId, LetterKind kind, LetterLanguage language) {
    this(actionId, stepId, kind, language, null);
  }

  /** The same letter in this language. */
  public LetterAsked in(LetterLanguage other) {
    return new LetterAsked(actionId, stepId, kind, other, subpoenaId);
  }
}
