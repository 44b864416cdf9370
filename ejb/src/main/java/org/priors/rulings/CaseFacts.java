package org.priors.rulings;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.priors.cases.AlcoholConcentration;
import org.priors.cases.CaseFile;
import org.priors.cases.ChargeSays;
import org.priors.cases.ChemicalTest;
import org.priors.law.Bac;
import org.priors.law.CrashHarm;
import org.priors.law.Facts;
import org.priors.law.Offense;

/** A case file as the law asks about it. */
final class CaseFacts {

  private CaseFacts() {}

  static Facts of(CaseOnRecord onRecord, ChargeSays says, DriverPast past, Integer offenseNumber) {
    CaseFile file = onRecord.file();
    LocalDate born = onRecord.driver() == null ? null : onRecord.driver().born();
    Facts counted =
        counted(
            file.state(), local(file.arrest().at(), onRecord.agency().zone()), born, says, past);
    return Facts.of(counted.state(), offense(file, counted.offense()))
        .arrestAt(counted.arrestAt())
        .history(counted.history())
        .said(counted.said())
        .offenseNumber(offenseNumber)
        .build();
  }

  /**
   * As far as the number of the offense hangs on it.
   *
   * @param born by which the driver is shown, null where no agency gives a birth date
   */
  static Facts counted(
      String state, LocalDateTime arrestedAt, LocalDate born, ChargeSays says, DriverPast past) {
    LocalDate day = arrestedAt.toLocalDate();
    boolean isKnown = born != null && !born.isAfter(day);
    Offense offense =
        Offense.at(arrestedAt)
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
        .commercial(file.arrest().commercial())
        .crash(crash(file.arrest().crash()))
        .minorPassenger(file.arrest().childPassenger())
        .build();
  }

  private static LocalDateTime local(Instant at, ZoneId zone) {
    return LocalDateTime.ofInstant(at, zone);
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

  /** Null where no test is on file at all. */
  private static Boolean refused(CaseFile file) {
    return file.hasRefusal() ? Boolean.TRUE : file.tests().isEmpty() ? null : Boolean.FALSE;
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
