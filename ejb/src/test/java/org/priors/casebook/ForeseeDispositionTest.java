package org.priors.casebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.priors.slice.Persons.aPerson;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.priors.cases.CaseFile;
import org.priors.cases.Disposition;
import org.priors.cases.RecordDisposition;
import org.priors.security.Caller;
import org.priors.slice.MatchingSteps;
import org.priors.slice.MatchingSteps.Reported;
import org.priors.slice.OnPostgres;
import org.priors.slice.SealingSteps;

/** Says what follows from a court's decision before it is recorded. */
@OnPostgres
class ForeseeDispositionTest {

  private static final Caller CLERK = MatchingSteps.clerk();
  private static final Function<CaseFile, Disposition> IN_ERROR =
      file ->
          Disposition.of(Disposition.Kind.ENTERED_IN_ERROR)
              .reason("Another case was meant")
              .readFrom("Letter of the clerk of court")
              .build();

  @Inject ForeseeDisposition foresee;
  @Inject RecordDisposition dispositions;
  @Inject CorrectionSteps clerk;
  @Inject MatchingSteps people;
  @Inject SealingSteps court;

  @Test
  void what_stands_no_more_is_told_with_what_it_lowers_and_nothing_is_recorded() {
    Reported convicted =
        people.reported(
            aPerson("Vera", "Vacateforetold").born("1966-03-04"),
            Instant.parse("2000-03-02T04:30:00Z"));
    court.convict(convicted, "2000-06-01");
    Reported open = people.reported(aPerson("Vera", "Vacateforetold").born("1966-03-04"));
    assertThat(open.driver()).isEqualTo(convicted.driver());
    ForeseeDisposition.Foreseen foreseen =
        foresee.foresee(CLERK, convicted.caseId(), clerk.version(convicted), IN_ERROR);
    assertThat(foreseen.isNew()).isTrue();
    assertThat(foreseen.effects())
        .contains("This case is open again.")
        .anyMatch(said -> said.startsWith("It lowers case " + clerk.file(open).number()));
    assertThat(clerk.file(convicted).status()).isEqualTo(CaseFile.Status.DISPOSED);
    dispositions.record(CLERK, convicted.caseId(), clerk.version(convicted), IN_ERROR);
    assertThat(clerk.file(convicted).status()).isEqualTo(CaseFile.Status.OPEN);
    assertThat(
            foresee.foresee(CLERK, convicted.caseId(), clerk.version(convicted), IN_ERROR).isNew())
        .as("it is on file already")
        .isFalse();
  }
}
