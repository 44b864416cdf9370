package org.priors.rulings;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.priors.cases.AlcoholConcentration;
import org.priors.cases.Arrest;
import org.priors.cases.CaseFile;
import org.priors.cases.ChargeSays;
import org.priors.cases.ChemicalTest;
import org.priors.cases.TestOutcome;
import org.priors.cases.TestsReported;
import org.priors.history.DriverPast;
import org.priors.law.Bac;
import org.priors.law.Circumstance;
import org.priors.law.CrashHarm;
import org.priors.law.Facts;
import org.priors.law.NotCompleted;
import org.priors.law.Offense;
import org.priors.law.SampleBy;

/** A case file as the law asks about it. */
final class CaseFacts {

  private CaseFacts() {}

  static Facts of(CaseOnRecord onRecord, ChargeSays says, DriverPast past, Integer offenseNumber) {
    CaseFile file = onRecord.file();
    LocalDate born = onRecord.driver() == null ? null : onRecord.driver().born();
    Arrest arrest = file.arrest();
    ZoneId zone = onRecord.agency().zone();
    Facts counted =
        counted(
            file.state(),
            local(arrest.drivingAt(), zone),
            local(arrest.at(), zone),
            born,
            says,
            past);
    return Facts.of(counted.state(), offense(file, counted.offense()))
        .arrestAt(counted.arrestAt())
        .noticeAt(local(arrest.noticeAt(), zone))
        .history(counted.history())
        .said(counted.said())
        .circumstances(circumstances(file))
        .offenseNumber(offenseNumber)
        .build();
  }

  /** Of a test that was not completed: a blood test that was refused besides would be on file. */
  private static Map<Circumstance, Boolean> circumstances(CaseFile file) {
    boolean isNoneRefused =
        file.testsReported() != TestsReported.NONE
            && !file.hasRefusal()
            && !notCompleted(file.tests()).isEmpty();
    return isNoneRefused ? Map.of(Circumstance.BLOOD_REFUSED, false) : Map.of();
  }

  /**
   * As far as the number of the offense hangs on it.
   *
   * @param drivenAt null where it is not told apart from the arrest
   * @param born by which the driver is shown, null where no agency gives a birth date
   */
  static Facts counted(
      String state,
      LocalDateTime drivenAt,
      LocalDateTime arrestedAt,
      LocalDate born,
      ChargeSays says,
      DriverPast past) {
    LocalDateTime offenseAt = drivenAt == null ? arrestedAt : drivenAt;
    LocalDate day = offenseAt.toLocalDate();
    boolean isKnown = born != null && !born.isAfter(day);
    Offense offense =
        Offense.at(offenseAt)
            .age(isKnown ? Period.between(born, day).getYears() : null)
            .underAge(isKnown ? null : says.underAge())
            .born(isKnown ? born : null)
            .build();
    return Facts.of(state, offense)
        .arrestAt(arrestedAt)
        .history(past.asAsked())
        .said(past.said())
        .build();
  }

  private static Offense offense(CaseFile file, Offense counted) {
    return counted.toBuilder()
        .bac(lowestResult(file.tests()))
        .refused(refused(file))
        .sample(file.hasRefusal() ? sample(file.tests()) : null)
        .came(file.hasRefusal() ? Set.of() : notCompleted(file.tests()))
        .otherGiven(otherGiven(file))
        .commercial(file.arrest().commercial())
        .commercialLicense(file.arrest().commercialLicense())
        .crash(crash(file.arrest().crash()))
        .minorPassenger(file.arrest().childPassenger())
        .build();
  }

  /**
   * How the sample came that the lowest result is of; else that of one which waits for its result.
   */
  private static SampleBy sample(List<ChemicalTest> tests) {
    Comparator<AlcoholConcentration> lowest = Comparator.comparing(AlcoholConcentration::grams);
    return tests.stream()
        .filter(test -> test.kind().isEvidential() && test.sampleBy() != null)
        .min(Comparator.comparing(ChemicalTest::result, Comparator.nullsLast(lowest)))
        .map(ChemicalTest::sampleBy)
        .orElse(null);
  }

  private static LocalDateTime local(Instant at, ZoneId zone) {
    return at == null ? null : LocalDateTime.ofInstant(at, zone);
  }

  /** Of several evidential results the lowest: it is the one that nobody can contest. */
  private static Integer lowestResult(List<ChemicalTest> tests) {
    return tests.stream()
        .filter(test -> test.kind().isEvidential())
        .map(ChemicalTest::result)
        .filter(Objects::nonNull)
        .map(AlcoholConcentration::grams)
        .min(Comparator.naturalOrder())
        .map(grams -> Bac.thousandths(grams, "/result"))
        .orElse(null);
  }

  /** Null where no test is on file at all, and where the law says whether it was refused. */
  private static Boolean refused(CaseFile file) {
    if (file.hasRefusal()) {
      return true;
    }
    return file.tests().isEmpty() || !notCompleted(file.tests()).isEmpty() ? null : false;
  }

  private static Set<NotCompleted> notCompleted(List<ChemicalTest> tests) {
    return tests.stream()
        .filter(test -> test.kind().isEvidential())
        .map(test -> test.outcome().notCompleted())
        .filter(Objects::nonNull)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Null where the source does not report all tests, and none that was given. */
  private static Boolean otherGiven(CaseFile file) {
    boolean isGiven =
        file.tests().stream()
            .anyMatch(
                test -> test.kind().isEvidential() && test.outcome() == TestOutcome.COMPLETED);
    return isGiven ? Boolean.TRUE : file.testsReported() == TestsReported.ALL ? false : null;
  }

  private static CrashHarm crash(org.priors.cases.Crash reported) {
    return switch (reported) {
      case DEATH -> CrashHarm.DEATH;
      case INJURY -> CrashHarm.INJURY;
      case NONE, PROPERTY -> CrashHarm.NONE;
      case NOT_STATED -> null;
    };
  }
}
