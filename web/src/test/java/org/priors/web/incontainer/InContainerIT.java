package org.priors.web.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.priors.web.incontainer.Persons.aPerson;

import jakarta.inject.Inject;
import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.priors.cases.ArrestReport;
import org.priors.cases.CaseIntake;
import org.priors.matching.DecideMatch;
import org.priors.people.Verdict;
import org.priors.problems.Refused;
import org.priors.security.Caller;
import org.priors.security.Grant;
import org.priors.security.Role;
import org.priors.web.Stores;
import org.priors.web.incontainer.MatchingSteps.Reported;
import org.priors.web.testing.Eventually;
import org.priors.web.testing.Homes;

/** The use cases inside the server, against the real stores. */
@ExtendWith({StoresForArquillian.class, ArquillianExtension.class})
class InContainerIT {

  private static final Caller CLERK = Caller.working("test-clerk", Grant.of(Role.CLERK));

  @Inject CaseIntake intake;
  @Inject MatchingSteps people;
  @Inject DecideMatch decide;
  @Inject TransactionSteps transactions;

  /**
   * The WAR as it is, but for the filter that would turn away Arquillian's own servlet like any
   * unlisted page.
   */
  @Deployment
  static WebArchive war() {
    WebArchive war =
        ShrinkWrap.createFromZipFile(WebArchive.class, new File(System.getProperty("priors.war")));
    war.delete("/WEB-INF/classes/org/priors/web/security/AccessFilter.class");
    return war.addClasses(
            StoresForArquillian.class,
            Persons.class,
            Homes.class,
            MatchingSteps.class,
            TransactionSteps.class,
            Eventually.class)
        .addAsLibrary(
            new File(
                Assertions.class.getProtectionDomain().getCodeSource().getLocation().getPath()));
  }

  @Test
  void as_many_transactions_as_there_are_connections_read_entities_and_sql_on_one_each()
      throws Exception {
    assertThat(transactions.connectionsOfEachAtOnce(Stores.MOST_CONNECTIONS))
        .hasSize(Stores.MOST_CONNECTIONS)
        .allSatisfy(connections -> assertThat(connections).hasSize(1))
        .doesNotHaveDuplicates();
  }

  @Test
  void a_report_that_is_refused_on_the_way_leaves_nothing_behind() {
    ArrestReport bornAfterArrest = people.report(aPerson("Rolf", "Rolledback").born("2002-03-02"));
    assertThatThrownBy(() -> intake.take(CLERK, bornAfterArrest))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("born after");
    assertThat(people.isOnFile(bornAfterArrest)).isFalse();
  }

  @Test
  void a_new_case_is_evaluated_and_its_driver_sent_to_the_search_index_once() {
    Reported reported = people.reported(aPerson("Onno", "Onceindexed").born("1970-05-06"));
    Eventually.answer(() -> people.isEvaluated(reported), evaluated -> evaluated);
    assertThat(Eventually.answer(() -> people.timesIndexed(reported), times -> times > 0))
        .isEqualTo(1);
  }

  @Test
  void of_two_people_who_decide_on_one_pair_at_once_one_wins_and_the_other_is_told()
      throws Exception {
    Reported one = people.reported(aPerson("Frida", "Atonce").born("1971-02-03"));
    Reported other = people.reported(aPerson("Gerda", "Together").born("1982-10-11"));
    ExecutorService people = Executors.newFixedThreadPool(2);
    List<Callable<Long>> both =
        List.of(
            () -> decide.decide(CLERK, MatchingSteps.pair(one, other), Verdict.SAME, "Yes"),
            () -> decide.decide(CLERK, MatchingSteps.pair(one, other), Verdict.DIFFERENT, "No"));
    List<String> told = new ArrayList<>();
    for (Future<Long> answer : people.invokeAll(both)) {
      try {
        answer.get();
      } catch (ExecutionException refused) {
        told.add(refused.getCause().toString());
      }
    }
    people.shutdown();
    assertThat(told).hasSize(1);
    assertThat(told.get(0)).contains("has decided already");
  }

  @Test
  void two_reports_of_one_new_person_at_the_same_moment_are_one_driver() throws Exception {
    ExecutorService officers = Executors.newFixedThreadPool(4);
    List<Callable<Long>> reports = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      reports.add(
          () -> people.reported(aPerson("Hanno", "Simultaneous").born("1969-09-09")).driver());
    }
    List<Long> found = new ArrayList<>();
    for (Future<Long> report : officers.invokeAll(reports)) {
      found.add(report.get());
    }
    officers.shutdown();
    assertThat(found.stream().distinct()).hasSize(1);
  }
}
