package org.priors.imports;

/** What becomes of one row: it is an arrest charge to take, or it is not taken. */
public sealed interface RowOutcome permits ArrestRow, NotTaken {

  long line();
}
