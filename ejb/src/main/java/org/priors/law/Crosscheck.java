package org.priors.law;

/**
 * Two places of the sources that say the same thing, or do not.
 *
 * @param id its number in the transcription, such as X047
 * @param textSource the table or page of the finer source
 * @param parameter the path of the parameter it is about, null where it is about many
 */
public record Crosscheck(
    String id,
    String group,
    String what,
    String textSource,
    String textValue,
    String appendixValue,
    boolean agree,
    String comment,
    String parameter) {

  /** Whether it found that the sources disagree on what a rule says; notes of the rule name it. */
  public boolean isDisagreement(Rule rule) {
    return !agree
        && rule.parameter().equals(parameter)
        && rule.source().notes().stream().anyMatch(note -> note.startsWith(id + ":"));
  }
}
