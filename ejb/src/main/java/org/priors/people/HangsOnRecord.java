package org.priors.people;

/**
 * What hangs on a person record and goes with it to another driver. A bean of this type is told in
 * the transaction that moves the record.
 */
public interface HangsOnRecord {

  void moved(long personRecord, long driver);
}
