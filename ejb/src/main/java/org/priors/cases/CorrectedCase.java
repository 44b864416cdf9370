package org.priors.cases;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.priors.people.BirthDate;
import org.priors.people.PersonRecord;
import org.priors.problems.Collector;
import org.priors.problems.Guard;
import org.priors.problems.Refused;

/**
 * A case beside what its report should have said: what differs, whether it can be, and then the
 * case says it.
 *
 * @param person whom the case is about; null for nobody yet
 * @param zone of the agency
 */
record CorrectedCase(CaseFile file, PersonRecord person, Correction correction, ZoneId zone) {

  /** What differs, in the order in which the report has it. */
  List<Difference> differences() {
    Differences all = differencesOfThePerson();
    if (correction.arrest() != null) {
      all.arrest(file.arrest(), correction.arrest());
    }
    for (Correction.Of<Charge> one : correction.charges()) {
      all.charge(number(charge(one)), charge(one), one.as());
    }
    if (correction.advisement() != null) {
      all.advisement(file.advisement(), correction.advisement());
    }
    for (Correction.Of<ChemicalTest> one : correction.tests()) {
      all.test(number(test(one)), test(one), one.as());
    }
    correction.sobrietyTests().forEach(one -> all.sobrietyTest(known(one), one));
    if (correction.testsReported() != null) {
      all.testsReported(file.testsReported(), correction.testsReported());
    }
    return all.found();
  }

  /** Whether whom the case is about is said otherwise. */
  boolean isOfThePerson() {
    return differencesOfThePerson().count() > 0;
  }

  private Differences differencesOfThePerson() {
    Differences found = new Differences(zone);
    if (correction.person() != null) {
      found.person(person, correction.person());
    }
    return found;
  }

  /**
   * Has the case say it; not whom it is about.
   *
   * @throws Refused with all that cannot be
   */
  void apply(Clock clock) {
    Collector problems = new Collector();
    correction.charges().forEach(one -> problems.at(place(one), () -> refuseIfDecided(one)));
    problems.refuseIfAny();
    Arrest arrest = correction.arrest() == null ? file.arrest() : correction.arrest();
    file.say(
        arrest,
        correction.testsReported() == null ? file.testsReported() : correction.testsReported());
    correction.charges().forEach(one -> charge(one).say(one.as()));
    correction.tests().forEach(one -> test(one).say(one.as()));
    if (correction.advisement() != null) {
      sayAdvised(correction.advisement());
    }
    correction.sobrietyTests().forEach(this::say);
    requirePossible(clock);
  }

  private static String place(Correction.Of<Charge> one) {
    return "/charges/" + one.row();
  }

  /** What a court decided stands on the charge as it was filed. */
  private Void refuseIfDecided(Correction.Of<Charge> one) {
    Charge stood = charge(one);
    Differences differences = new Differences(zone);
    differences.charge(number(stood), stood, one.as());
    Guard.check(
        differences.count() == 0 || stood.whyFixed() == null,
        "decided",
        "/statute",
        stood.whyFixed());
    return null;
  }

  private void sayAdvised(Advisement read) {
    if (file.advisement() == null) {
      file.advised(read);
    } else {
      file.advisement().say(read);
    }
  }

  private void say(SobrietyTest corrected) {
    SobrietyTest known = known(corrected);
    if (known != null) {
      known.say(corrected);
    } else if (corrected.clues() != null || corrected.remarks() != null) {
      file.add(corrected);
    }
  }

  /** All of the case together, for a corrected day may be that of something else. */
  private void requirePossible(Clock clock) {
    file.arrest().requirePossible(clock, zone, "/arrest");
    PersonRecord about = correction.person() == null ? person : correction.person();
    BirthDate.refuseUnlessDriving(
        about == null ? null : about.born(), file.arrest().on(zone), "/person/born");
    ArrestTimes times = ArrestTimes.of(file.arrest(), clock);
    for (int row = 0; row < file.tests().size(); row++) {
      times.require(file.tests().get(row).times(), "/tests/" + row);
    }
    times.require(
        file.advisement() == null ? null : file.advisement().readAt(), "/advisement/readAt");
    Guard.check(
        file.dispositions().stream()
            .map(Disposition::decidedOn)
            .filter(Objects::nonNull)
            .noneMatch(day -> day.isBefore(file.arrest().on(zone))),
        "decided-before-arrest",
        "/arrest/at",
        "A court decided this case before that day.");
  }

  private int number(Charge on) {
    return file.charges().indexOf(on) + 1;
  }

  private int number(ChemicalTest on) {
    return file.tests().indexOf(on) + 1;
  }

  private Charge charge(Correction.Of<Charge> one) {
    return file.charges().stream()
        .filter(charge -> charge.id() == one.id())
        .findFirst()
        .orElseThrow(
            () ->
                new Refused("unknown-charge", place(one) + "/id", "The case has no such charge."));
  }

  private ChemicalTest test(Correction.Of<ChemicalTest> one) {
    return file.tests().stream()
        .filter(test -> test.id() == one.id())
        .findFirst()
        .orElseThrow(
            () ->
                new Refused(
                    "unknown-test", "/tests/" + one.row() + "/id", "The case has no such test."));
  }

  /** The one of its kind on file; null for none. */
  private SobrietyTest known(SobrietyTest of) {
    return file.sobrietyTests().stream()
        .filter(test -> test.kind() == of.kind())
        .findFirst()
        .orElse(null);
  }
}
