package org.priors.cases;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.priors.agencies.Agency;
import org.priors.people.BirthDate;
import org.priors.people.PersonRecord;
import org.priors.problems.Conflict;
import org.priors.problems.Guard;

/**
 * An arrest as an agency reports it, by form, by a system or in an export: what a case file is
 * opened from.
 *
 * @param agencyNumber the agency's own number of the case
 * @param incidentKey person and night, where the agency numbers charges rather than cases; else
 *     null
 * @param person null where the agency names nobody
 * @param advisement null where none is reported
 * @param source where the report comes from, in words a person can follow
 */
public record ArrestReport(
    Agency agency,
    String agencyNumber,
    String incidentKey,
    PersonRecord person,
    Arrest arrest,
    List<Charge> charges,
    Advisement advisement,
    List<ChemicalTest> tests,
    List<SobrietyTest> sobrietyTests,
    String note,
    TestsReported testsReported,
    String source) {

  /** A report by this agency under its own number of the case. */
  public static Builder by(Agency agency, String agencyNumber) {
    return new Builder(agency, agencyNumber);
  }

  /** What an agency reports, part by part as it is read. */
  public static final class Builder {

    private final Agency agency;
    private final String agencyNumber;
    private String incidentKey;
    private PersonRecord person;
    private Arrest arrest;
    private List<Charge> charges = List.of();
    private Advisement advisement;
    private List<ChemicalTest> tests = List.of();
    private List<SobrietyTest> sobrietyTests = List.of();
    private String note;
    private TestsReported testsReported;
    private String source;

    private Builder(Agency agency, String agencyNumber) {
      this.agency = agency;
      this.agencyNumber = agencyNumber;
    }

    public Builder incident(String key) {
      incidentKey = key;
      return this;
    }

    public Builder person(PersonRecord named) {
      person = named;
      return this;
    }

    public Builder arrest(Arrest made) {
      arrest = made;
      return this;
    }

    public Builder charges(List<Charge> filed) {
      charges = filed;
      return this;
    }

    public Builder advisement(Advisement read) {
      advisement = read;
      return this;
    }

    public Builder tests(List<ChemicalTest> given) {
      tests = given;
      return this;
    }

    public Builder sobrietyTests(List<SobrietyTest> given) {
      sobrietyTests = given;
      return this;
    }

    public Builder note(String text) {
      note = text;
      return this;
    }

    public Builder testsReported(TestsReported howMuch) {
      testsReported = howMuch;
      return this;
    }

    public Builder source(String inWords) {
      source = inWords;
      return this;
    }

    public ArrestReport build() {
      return new ArrestReport(
          agency,
          agencyNumber,
          incidentKey,
          person,
          arrest,
          charges,
          advisement,
          tests,
          sobrietyTests,
          note,
          testsReported,
          source);
    }
  }

  /**
   * Refuses what no case could be opened from. It is asked before anything is looked up, so that
   * what is refused tells nothing of what is on file.
   */
  void requirePossible(Clock clock) {
    Guard.requiredLine(agencyNumber, "/agencyNumber", "The agency's own number", 60);
    arrest.requirePossible(clock, agency.zone(), "/arrest");
    if (person != null) {
      BirthDate.refuseUnlessDriving(person.born(), arrest.on(agency.zone()), "/person/born");
    }
    requireTimesThatCanBe(clock);
    written(clock.instant());
    if (Set.copyOf(chargeKeys()).size() < chargeKeys().size()) {
      throw onFileAlready();
    }
  }

  /** What is answered to a charge that is on file, or that stands twice in the report. */
  static Conflict onFileAlready() {
    return new Conflict("The same is on file already, or was sent twice in one report.");
  }

  /** The note on the case; null where none is sent. */
  CaseNote written(Instant at) {
    return note == null || note.isBlank()
        ? null
        : new CaseNote(Guard.required(note, "/note", "The note", CaseNote.LONGEST), at, source);
  }

  /** The agency's own numbers of the charges, as far as it numbers them. */
  List<String> chargeKeys() {
    return charges.stream().map(Charge::sourceKey).filter(Objects::nonNull).toList();
  }

  private void requireTimesThatCanBe(Clock clock) {
    ArrestTimes times = ArrestTimes.of(arrest, clock);
    for (int i = 0; i < tests.size(); i++) {
      times.require(tests.get(i).times(), "/tests/" + i);
    }
    times.require(advisement == null ? null : advisement.readAt(), "/advisement/readAt");
  }
}
