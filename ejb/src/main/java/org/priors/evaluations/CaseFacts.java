package org.priors.evaluations;

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
import org.priors.cases.CaseView;
import org.priors.cases.ChargeSays;
import org.priors.cases.ChemicalTest;
import org.priors.law.Bac;
import org.priors.law.Crash;
import org.priors.law.EarlierEvent;
import org.priors.law.Facts;
import org.priors.law.Offence;

/** A case file as the law asks about it. */
final class CaseFacts {

  private CaseFacts() {}

  static Facts of(
      CaseView view, ChargeSays says, List<EarlierEvent> history, Integer offenceNumber) {
    CaseFile file = view.file();
    LocalDateTime arrestedAt = local(file.arrest().at(), view.agency().zone());
    return new Facts(
        file.state(),
        offence(view, says, arrestedAt),
        arrestedAt,
        null,
        null,
        null,
        history,
        offenceNumber);
  }

  private static Offence offence(CaseView view, ChargeSays says, LocalDateTime at) {
    CaseFile file = view.file();
    return new Offence(
        at,
        age(view, says, at.toLocalDate()),
        lowestResult(file.tests()),
        refused(file),
        file.arrest().commercial(),
        null,
        crash(file.arrest().crash()),
        file.arrest().childPassenger(),
        null,
        null);
  }

  private static LocalDateTime local(Instant at, ZoneId zone) {
    return LocalDateTime.ofInstant(at, zone);
  }

  /**
   * By the birth date; where none is known, the highest age that a charge of a driver under an age
   * leaves, for what the law sets for adults does not apply then.
   */
  private static Integer age(CaseView view, ChargeSays says, LocalDate day) {
    LocalDate born = view.driver() == null ? null : view.driver().born();
    if (born == null || born.isAfter(day)) {
      return says.underAge() == null ? null : Integer.valueOf(says.underAge() - 1);
    }
    return Period.between(born, day).getYears();
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

  private static Crash crash(org.priors.cases.Crash reported) {
    return switch (reported) {
      case DEATH -> Crash.DEATH;
      case INJURY -> Crash.INJURY;
      case NONE, PROPERTY -> Crash.NONE;
      case NOT_STATED -> null;
    };
  }
}
