package org.priors.law;

/**
 * What follows, as the source prints it. Null is not printed.
 *
 * @param form how the source prints the figure: single, range, up-to, minimum ...
 * @param mandatory yes, no, conditional or not stated
 * @param hard the part of a suspension that nothing shortens
 * @param hardAll whether that is the whole of it
 * @param hardUnless with what the hard part does not bind
 * @param permit the work permit or interlock as printed
 * @param permitAfter after how long a work permit is possible
 * @param relation how community service stands to jail
 * @param condition a printed condition that nobody can compute
 */
public record Sanction(
    Action action,
    Measure min,
    Measure max,
    String form,
    String mandatory,
    Term hard,
    boolean hardAll,
    String hardUnless,
    String permit,
    Term permitAfter,
    String relation,
    String condition) {

  static final String NONE = "none";
  static final String PERMANENT = "permanent";

  boolean isPrinted() {
    return action != null
        || min != null
        || max != null
        || permit != null
        || NONE.equals(form)
        || PERMANENT.equals(form);
  }

  /** Whether the least of it has to be imposed. */
  public boolean isMandatory() {
    return "yes".equals(mandatory);
  }

  /** The part of the term that nothing shortens; null where the source does not say. */
  public Term hardPart() {
    return hardAll && max != null ? max.term() : hard;
  }
}
