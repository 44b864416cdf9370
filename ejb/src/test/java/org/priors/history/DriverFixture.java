package org.priors.history;

import static org.priors.history.EventFixture.anEvent;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.priors.law.BookLoader;
import org.priors.law.Evaluator;
import org.priors.law.LawFiles;
import org.priors.people.PersonName;
import org.priors.people.Sex;

/**
 * A driver's history in the words of the trade: {@code aDriver().withRefusalIn("LA",
 * "2001-06-02T01:10")}.
 */
final class DriverFixture {

  static final ZoneId ZONE = ZoneId.of("America/Chicago");

  /** Tells which of the events are one. */
  static final OneOrTwo LAW = new OneOrTwo(new Evaluator(BookLoader.load(LawFiles.shipped())));

  private final List<DriverView.Reported> records = new ArrayList<>();
  private final List<Event> events = new ArrayList<>();
  private DriverView.Shown shown = new DriverView.Shown(1, null, null);
  private Long caseId;
  private boolean counts = true;
  private LocalDate offense;

  static DriverFixture aDriver() {
    return new DriverFixture();
  }

  /** What follows comes from this case. */
  DriverFixture ofCase(long id) {
    caseId = id;
    return this;
  }

  /** An arrest that a court has decided; what follows is of its case. */
  DriverFixture withDecidedArrest(long ofCase, String at) {
    caseId = ofCase;
    offense = LocalDate.parse(at.substring(0, 10));
    return at(EventKind.ARREST, "LA", at);
  }

  /** What follows comes from another driver record. */
  DriverFixture ofNoCase() {
    caseId = null;
    offense = null;
    return this;
  }

  /** What follows counts as no prior. */
  DriverFixture countedAsNone() {
    counts = false;
    return this;
  }

  /** A refusal at an agency of this State, at a local time. */
  DriverFixture withRefusalIn(String state, String at) {
    return at(EventKind.REFUSAL, state, at);
  }

  DriverFixture withArrestIn(String state, String at) {
    return at(EventKind.ARREST, state, at);
  }

  DriverFixture withConvictionBy(long court, String day) {
    return by(court, EventKind.CONVICTION, day, "ON_RECORD");
  }

  /** The arrest of this case, which no court has decided. */
  DriverFixture withOpenArrest(long ofCase, String at) {
    caseId = ofCase;
    offense = LocalDate.parse(at.substring(0, 10));
    LocalDateTime local = LocalDateTime.parse(at);
    OffsetDateTime moment = local.atZone(ZONE).toInstant().atOffset(ZoneOffset.UTC);
    return add(
        anEvent(EventKind.ARREST)
            .on(local.toLocalDate())
            .at(moment, ZONE.getId())
            .in("LA")
            .fromAgency(7, "Police of LA")
            .standing("OPEN"));
  }

  /** A decision of a court, of which only the day is known. */
  DriverFixture by(long court, EventKind kind, String day, String status) {
    return add(anEvent(kind).on(day).in("LA").fromCourt(court, "Court " + court).standing(status));
  }

  /** An entry of an agency's driver record, of which only the day is known. */
  DriverFixture entry(EventKind kind, String day, String status) {
    return add(anEvent(kind).on(day).in("TX").fromAgency(9, "DPS").standing(status));
  }

  /** An entry of a driver record of Louisiana, of which only the day is known. */
  DriverFixture entryOfLouisiana(EventKind kind, String day) {
    return add(anEvent(kind).on(day).in("LA").fromAgency(8, "DMV"));
  }

  private DriverFixture at(EventKind kind, String state, String at) {
    Instant moment = LocalDateTime.parse(at).atZone(ZONE).toInstant();
    LocalDate day = LocalDateTime.parse(at).toLocalDate();
    return add(
        anEvent(kind)
            .on(day)
            .at(moment.atOffset(ZoneOffset.UTC), ZONE.getId())
            .in(state)
            .fromAgency(7, "Police of " + state));
  }

  private DriverFixture add(EventFixture event) {
    EventFixture told = event.ofCase(caseId).ofOffenseOn(offense).named("event:" + events.size());
    events.add((counts ? told : told.countedAsNone()).event());
    return this;
  }

  /** A record of this person, older than those before it. */
  DriverFixture reportedAs(PersonName name, String born, String license) {
    OffsetDateTime reported =
        OffsetDateTime.parse("2002-05-01T12:00:00Z").minusYears(records.size());
    records.add(
        new DriverView.Reported(
            records.size() + 1,
            "Police of LA",
            "LA",
            ZONE.getId(),
            name.given(),
            name.middle(),
            name.surname(),
            name.suffix(),
            born == null ? null : LocalDate.parse(born),
            Sex.M,
            license == null ? null : "LA",
            license,
            null,
            null,
            null,
            null,
            reported,
            "report",
            "first record of this driver"));
    return this;
  }

  /** Shown by the name of this record, counted from 1 in the order of telling. */
  DriverFixture shownBy(long record, String born, String license) {
    shown = new DriverView.Shown(record, born == null ? null : LocalDate.parse(born), license);
    return this;
  }

  DriverView view() {
    return new DriverView(
        1, shown, List.copyOf(records), LAW.tell(events, DecidedPairs.NONE), DecidedPairs.NONE);
  }

  /** What counted as prior when this case's arrest was made, at a local time. */
  Priors before(long ownCase, String arrestedAt) {
    LocalDateTime local = LocalDateTime.parse(arrestedAt);
    OffsetDateTime moment = local.atZone(ZONE).toInstant().atOffset(ZoneOffset.UTC);
    return view().before(ownCase, moment, local.toLocalDate());
  }
}
