package org.priors.search;

import java.util.Arrays;
import java.util.Optional;

/** What may be so of a driver now, and is asked for by yes or no. */
public enum Mark {
  /** An open case is charged below what the record shows. */
  UNDERCHARGED(
      "undercharged",
      "charged too low",
      """
      exists (select 1 from case_file c join law_finding f on f.case_id = c.id
        where c.driver_id = %1$s and c.status = 'OPEN' and f.charged < f.number)
      """),
  /** The charges of an open case say more than the record holds, most often of priors. */
  ABOVE_RECORD(
      "aboveRecord",
      "charged above the record",
      """
      exists (select 1 from case_file c join law_finding f on f.case_id = c.id
        where c.driver_id = %1$s and c.status = 'OPEN' and f.above is not null)
      """),
  /** A hearing on an administrative action has not ended. */
  PENDING(
      "pending",
      "hearing pending",
      """
      exists (select 1 from record_entry a where a.driver_id = %1$s
        and a.kind = 'ADMINISTRATIVE_ACTION' and a.status = 'PENDING')
      """),
  /** When an action ended is not on record, so whether it still stood cannot be told. */
  AGAIN_AFTER_ACTION(
      "againAfterAction",
      "arrested again after an administrative action on record",
      againAfter("ON_RECORD")),
  AGAIN_WHILE_PENDING(
      "againWhilePending", "arrested again while a hearing is pending", againAfter("PENDING"));

  private final String field;
  private final String words;
  private final String condition;

  Mark(String field, String words, String condition) {
    this.field = field;
    this.words = words;
    this.condition = condition;
  }

  /** On the day of the action itself, the arrest is the one that led to it. */
  private static String againAfter(String status) {
    return """
    exists (select 1 from record_entry a join driver_event e on e.driver_id = a.driver_id
      where a.driver_id = %%1$s and e.driver_id = %%1$s
        and a.kind = 'ADMINISTRATIVE_ACTION' and a.status = '%s' and a.set_aside_on is null
        and e.kind = 'ARREST' and e.status not in ('VACATED', 'PENDING') and e.happened_on > a.happened_on)
    """
        .formatted(status);
  }

  /** The one that a parameter of an address or a field of the index names. */
  public static Optional<Mark> of(String field) {
    return Arrays.stream(values()).filter(mark -> mark.field.equals(field)).findFirst();
  }

  /** Its name in the index and in addresses. */
  public String field() {
    return field;
  }

  /** In words, such as {@code hearing pending}. */
  public String words() {
    return words;
  }

  /**
   * The condition on the record.
   *
   * @param driver the SQL that names the driver's id
   */
  String holds(String driver) {
    return condition.formatted(driver);
  }
}
