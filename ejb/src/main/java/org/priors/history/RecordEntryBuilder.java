package org.priors.history;

import java.time.Clock;
import java.time.LocalDate;

/** What a driver record prints of one event, before it is entered. */
public final class RecordEntryBuilder {

  final long driverId;
  final EventKind kind;
  LocalDate happenedOn;
  String state;
  Long agencyId;
  Long courtId;
  String detail;
  String acdCode;
  String sourceDocument;
  RecordEntry.Status status;
  LocalDate offenseOn;
  String docketNumber;
  LicenseTerm term = LicenseTerm.UNTOLD;
  LocalDate setAsideOn;
  String setAsideBecause;

  RecordEntryBuilder(long driverId, EventKind kind) {
    this.driverId = driverId;
    this.kind = kind;
  }

  public RecordEntryBuilder on(LocalDate day) {
    happenedOn = day;
    return this;
  }

  public RecordEntryBuilder in(String place) {
    state = place;
    return this;
  }

  /** The agency it comes from; this or the court is given. */
  public RecordEntryBuilder fromAgency(Long agency) {
    agencyId = agency;
    return this;
  }

  /** The court it comes from; this or the agency is given. */
  public RecordEntryBuilder fromCourt(Long court) {
    courtId = court;
    return this;
  }

  /** What the record says. */
  public RecordEntryBuilder detail(String text) {
    detail = text;
    return this;
  }

  /** The AAMVA code on the driver record, such as A12; left out where there is none. */
  public RecordEntryBuilder coded(String code) {
    acdCode = code;
    return this;
  }

  public RecordEntryBuilder readFrom(String document) {
    sourceDocument = document;
    return this;
  }

  /** On record where nothing else is said. */
  public RecordEntryBuilder standing(RecordEntry.Status how) {
    status = how;
    return this;
  }

  /** The day of the offense behind it; null where the record does not tell. */
  public RecordEntryBuilder ofOffenseOn(LocalDate day) {
    offenseOn = day;
    return this;
  }

  /** The number under which the court has it; null where the record does not tell. */
  public RecordEntryBuilder docketed(String number) {
    docketNumber = number;
    return this;
  }

  /** How long the license is withdrawn. */
  public RecordEntryBuilder withdrawn(LicenseTerm how) {
    term = how;
    return this;
  }

  /** A court or a hearing undid the action; null for neither. */
  public RecordEntryBuilder undone(LocalDate day, String because) {
    setAsideOn = day;
    setAsideBecause = because;
    return this;
  }

  /** Reported at this moment; refuses what no driver record could hold then. */
  public RecordEntry build(Clock clock) {
    return new RecordEntry(this, clock);
  }
}
