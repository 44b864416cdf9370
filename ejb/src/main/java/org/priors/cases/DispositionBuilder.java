package org.priors.cases;

import java.time.LocalDate;
import org.priors.agencies.Court;

/** What a court's document says of a decision, before it is recorded. */
public final class DispositionBuilder {

  final Disposition.Kind kind;
  Court court;
  LocalDate decidedOn;
  String docketNumber;
  Charge charge;
  String pleadedTo;
  String reducedFrom;
  String reason;
  String sourceDocument;
  Boolean juvenile;
  Disposition replaces;
  Because because;
  DiversionCourse course;

  DispositionBuilder(Disposition.Kind kind) {
    this.kind = kind;
  }

  /** Left out where an entry in error is of the same court. */
  public DispositionBuilder by(Court decidedBy) {
    court = decidedBy;
    return this;
  }

  /** Left out where an error was found today. */
  public DispositionBuilder on(LocalDate day) {
    decidedOn = day;
    return this;
  }

  public DispositionBuilder docket(String number) {
    docketNumber = number;
    return this;
  }

  /** Left out where it decides all charges that are on file then. */
  public DispositionBuilder ofCharge(Charge decided) {
    charge = decided;
    return this;
  }

  /** For a reduced plea, the charge it ended in. */
  public DispositionBuilder pleadedTo(String text) {
    pleadedTo = text;
    return this;
  }

  /** For a reduced plea, the charge it came from. */
  public DispositionBuilder reducedFrom(String text) {
    reducedFrom = text;
    return this;
  }

  /** Why it was dismissed, or why what was decided before is no more. */
  public DispositionBuilder reason(String text) {
    reason = text;
    return this;
  }

  /** The court's document this is read from. */
  public DispositionBuilder readFrom(String document) {
    sourceDocument = document;
    return this;
  }

  /** Whether it is a juvenile adjudication; left out where the court does not say. */
  public DispositionBuilder juvenile(Boolean isJuvenile) {
    juvenile = isJuvenile;
    return this;
  }

  /** The decision whose place it takes; left out for none or the only one there is. */
  public DispositionBuilder replacing(Disposition before) {
    replaces = before;
    return this;
  }

  /** Why it takes the place of another. */
  public DispositionBuilder because(Because why) {
    because = why;
    return this;
  }

  /** Of a diversion, the program and how it went as far as that is told. */
  public DispositionBuilder course(DiversionCourse told) {
    course = told;
    return this;
  }

  /** Refuses what no court could have decided. */
  public Disposition build() {
    return new Disposition(this);
  }
}
