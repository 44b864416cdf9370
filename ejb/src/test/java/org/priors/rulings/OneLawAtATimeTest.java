package org.priors.rulings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.priors.slice.Persons.aPerson;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.priors.audit.AuditLog;
import org.priors.audit.ChangeSets;
import org.priors.cases.CaseFiles;
import org.priors.cases.CaseIntake;
import org.priors.cases.ChargeWords;
import org.priors.history.EventPairs;
import org.priors.history.Histories;
import org.priors.imports.ImportProfiles;
import org.priors.law.LawBook;
import org.priors.lawbook.CurrentLaw;
import org.priors.lawbook.LawSteps;
import org.priors.lawbook.Verifications;
import org.priors.platform.changes.Changes;
import org.priors.security.Caller;
import org.priors.security.Role;
import org.priors.slice.MatchingSteps;
import org.priors.slice.MatchingSteps.Reported;
import org.priors.slice.OnPostgres;
import org.priors.slice.OneTransaction;
import org.priors.slice.Town;
import org.priors.sql.Clearance;
import org.priors.sql.Database;

/** Another law may be read at any moment: what is stored is of the law that computed it. */
@OnPostgres
class OneLawAtATimeTest {

  private static final String LOOKBACK = "us/la/priors/lookback.yaml";

  @Inject Histories histories;
  @Inject EventPairs pairs;
  @Inject CaseIntake intake;
  @Inject MatchingSteps people;
  @Inject Town town;
  @Inject ImportProfiles profiles;
  @Inject Database database;
  @Inject Changes changed;
  @Inject ChangeSets changes;
  @Inject Clearance clearance;
  @Inject Clock clock;
  @Inject AuditLog audit;
  @Inject CaseFiles files;
  @Inject CasesOnRecord onRecord;
  @Inject OneTransaction transaction;

  private final CurrentLaw law = LawSteps.shipped();
  private final String before = law.book().version();

  /** Another node reads a law by which a conviction of two years ago does not count. */
  private void swap() {
    LawSteps.swap(law, LOOKBACK, "P10Y", "P1Y");
  }

  /** Whose words of charges another law is read at. */
  private final class Swapping extends ImportProfiles {

    @Override
    public ChargeWords chargeWords(String ori) {
      swap();
      return super.chargeWords(ori);
    }
  }

  /** At whose marks another law is read. */
  private final class SwappingMarks extends Verifications {

    @Override
    public Set<String> paths(Caller caller, String state, LawBook book) {
      swap();
      return Set.of();
    }
  }

  private Reported convictedBefore(String surname) {
    Reported reported =
        people.reported(
            intake
                .take(
                    MatchingSteps.clerk(),
                    people.report(
                        town.police(),
                        aPerson("Lou", surname).born("1970-05-06"),
                        Instant.parse("2002-03-02T04:30:00Z"),
                        "1st offense",
                        List.of()))
                .caseId());
    people.enter(reported.driver(), "2000-04-01");
    return reported;
  }

  @Test
  void each_finding_of_a_batch_is_stored_under_the_law_that_computed_it() {
    List<Long> drivers =
        List.of(convictedBefore("Midbatch").driver(), convictedBefore("Midbatchtoo").driver());
    Findings findings = new Findings();
    findings.database = database;
    findings.histories = histories;
    findings.pairs = pairs;
    findings.law = law;
    findings.profiles = new Swapping();
    findings.clock = clock;
    findings.clearance = clearance;
    findings.changed = changed;
    findings.evaluate(drivers);
    List<String> stored =
        database.read(
            handle ->
                handle
                    .createQuery("select number || ' by ' || law_version from law_finding")
                    .mapTo(String.class)
                    .list());
    assertThat(stored).containsExactly("2 by " + before, "2 by " + before);
    assertThat(law.book().version()).isNotEqualTo(before);
  }

  @Test
  void a_decision_is_stored_with_the_law_the_number_and_the_answer_of_one_moment() {
    Reported reported = convictedBefore("Middecision");
    Caller prosecutor = town.account(Role.PROSECUTOR);
    LawDecisions decisions = decisions();
    int version = onRecord.read(reported.caseId()).file().version();
    long id =
        transaction.of(
            () ->
                decisions.decide(
                    prosecutor,
                    reported.caseId(),
                    new LawDecision.Seen(version, 2, 2),
                    LawDecision.Choice.AMENDED,
                    "By the record"));
    assertThat(law.book().version()).isNotEqualTo(before);
    LawDecisions.Recomputed again = decisions.recompute(prosecutor, id);
    assertThat(again.decision().lawVersion()).isEqualTo(before);
    assertThat(again.decision().number()).isEqualTo(2);
    assertThat(again.then().offenseNumber().value()).isEqualTo(2);
    assertThat(again.identical()).isTrue();
    assertThat(again.inUse()).isFalse();
  }

  private LawDecisions decisions() {
    EvaluateCase evaluate = new EvaluateCase();
    evaluate.law = law;
    evaluate.profiles = profiles;
    LawDecisions decisions = new LawDecisions();
    decisions.database = database;
    decisions.cases = files;
    decisions.onRecord = onRecord;
    decisions.evaluateCase = evaluate;
    decisions.verifications = new SwappingMarks();
    decisions.versions = LawSteps.versions(database, law);
    decisions.law = law;
    decisions.changed = changed;
    decisions.changes = changes;
    decisions.audit = audit;
    decisions.clock = clock;
    return decisions;
  }
}
