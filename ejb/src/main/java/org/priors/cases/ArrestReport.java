package org.priors.cases;

import java.time.Clock;
import java.time.Instant;
import java.time.Year;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.priors.agencies.Agency;
import org.priors.people.BirthDate;
import org.priors.people.PersonRecord;
import org.priors.people.ReportedAs;
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

  /** As whom it names the person; null for nobody. */
  ReportedAs reportedAs() {
    return person == null ? null : person.reportedAs();
  }

  /** Whether it tells of another time than the arrest that is on file under its number. */
  boolean isOfAnotherTime(Instant knownAt) {
    return !knownAt.equals(arrest.at());
  }

  /** Whether it plainly tells of another person than whom the case on file is about. */
  boolean isOfAnother(ReportedAs known) {
    return person != null && known != null && known.isPlainlyAnother(reportedAs());
  }

  /** Refuses another arrest under the number of one that is on file. */
  void requireSame(Instant knownAt, String knownAs) {
    if (isOfAnotherTime(knownAt)) {
      throw new Conflict(
          numberIsOnFile(knownAs)
              + " with another time of arrest. Send a new number, or correct the time.");
    }
  }

  /** Two who are arrested in one incident are two cases, or the second would be lost. */
  void requireSamePerson(ReportedAs known, String knownAs) {
    if (isOfAnother(known)) {
      throw new Conflict(
          numberIsOnFile(knownAs)
              + " with another person. Send the other person's arrest under a number of its own,"
              + " or correct the name and the birth date.");
    }
  }

  private String numberIsOnFile(String knownAs) {
    return "The number " + agencyNumber + " of " + agency.name() + " is on file as case " + knownAs;
  }

  /** The case that it opens under this number of Priors', with all that it says. */
  CaseFile opened(long number, Clock clock) {
    return withAll(asNew(number, clock), clock);
  }

  /**
   * The same where the agency's own number is that of another case: under Priors' own number, until
   * the case is where two may have one.
   */
  CaseFile openedBesideAnother(long number, Clock clock) {
    return withAll(file(number, numbered(number), null, clock), clock);
  }

  /** The case that it opens, without what it says of it. */
  CaseFile asNew(long number, Clock clock) {
    return file(number, agencyNumber, incidentKey, clock);
  }

  private CaseFile file(long number, String agencysNumber, String incident, Clock clock) {
    return new CaseFile(
        numbered(number), agency, agencysNumber, incident, arrest, testsReported, source, clock);
  }

  private String numbered(long number) {
    Year arrested = Year.from(arrest.at().atZone(agency.zone()));
    return "%s-%s-%06d".formatted(agency.state(), arrested, number);
  }

  private CaseFile withAll(CaseFile opened, Clock clock) {
    charges.forEach(opened::add);
    tests.forEach(opened::add);
    sobrietyTests.forEach(opened::add);
    if (advisement != null) {
      opened.advised(advisement);
    }
    CaseNote written = written(clock.instant());
    if (written != null) {
      opened.add(written);
    }
    return opened;
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
