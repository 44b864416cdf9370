package org.priors.web.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.priors.web.incontainer.Persons.aPerson;

import jakarta.inject.Inject;
import java.io.File;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.priors.agencies.Agencies;
import org.priors.casebook.CaseReader;
import org.priors.casebook.CaseView;
import org.priors.cases.ArrestReport;
import org.priors.cases.CaseFiles;
import org.priors.cases.CaseIntake;
import org.priors.cases.Disposition;
import org.priors.cases.RecordDisposition;
import org.priors.history.Sources;
import org.priors.matching.DecideMatch;
import org.priors.people.Verdict;
import org.priors.problems.Conflict;
import org.priors.problems.Refused;
import org.priors.security.Caller;
import org.priors.security.Denied;
import org.priors.security.Purpose;
import org.priors.security.Role;
import org.priors.statistics.MonthlyFigures;
import org.priors.web.Stores;
import org.priors.web.incontainer.MatchingSteps.Reported;
import org.priors.web.testing.Eventually;
import org.priors.web.testing.Homes;

/** The use cases inside the server, against the real stores. */
@ExtendWith({StoresForArquillian.class, ArquillianExtension.class})
class InContainerIT {

  private static final Caller CLERK =
      new Caller(
          null, "test-clerk", "Test clerk", Role.CLERK, null, null, Purpose.COURT_BUSINESS, null);
  private static final Caller MANAGER =
      new Caller(
          null, "test-manager", "Test manager", Role.MANAGER, null, null, Purpose.STATISTICS, null);

  @Inject CaseIntake intake;
  @Inject CaseReader reader;
  @Inject CaseFiles cases;
  @Inject RecordDisposition dispositions;
  @Inject Agencies agencies;
  @Inject Clock clock;
  @Inject MatchingSteps people;
  @Inject Sources sources;
  @Inject MonthlyFigures figures;
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
    assertThat(
            cases.withAgencyNumbers(
                bornAfterArrest.agency().id(), List.of(bornAfterArrest.agencyNumber())))
        .isEmpty();
  }

  @Test
  void each_source_says_when_it_last_sent_data_and_of_which_days() {
    Instant before = clock.instant();
    people.enter(people.reported(aPerson("Sonja", "Source")).driver(), "1961-04-01");
    List<Sources.Source> heard = sources.heard(CLERK);
    assertThat(heard).containsExactlyInAnyOrderElementsOf(people.heardByReadingAll());
    Sources.Source court =
        heard.stream()
            .filter(source -> source.name().equals("Tupelo City Court (demo)"))
            .findFirst()
            .orElseThrow();
    assertThat(court.lastSent().toInstant()).isAfterOrEqualTo(before);
    assertThat(court.first()).isEqualTo("1961-04-01");
  }

  @Test
  void each_month_with_arrests_is_listed_with_how_many_by_its_agencies_calendars() {
    for (String at :
        List.of("2011-05-01T03:30:00Z", "2011-05-01T05:30:00Z", "2011-03-10T12:00:00Z")) {
      people.arrested(aPerson("Maya", "Month"), Instant.parse(at));
    }
    List<MonthlyFigures.MonthRow> all = people.monthsByReadingAll();
    assertThat(all)
        .extracting(row -> row.yearMonth().toString())
        .containsSubsequence("2011-05", "2011-04", "2011-03");
    assertThat(figures.countMonths(MANAGER)).isEqualTo(all.size());
    assertThat(figures.months(MANAGER, all.size() + 1, 0)).isEqualTo(all);
    assertThat(figures.months(MANAGER, 2, 1)).isEqualTo(all.subList(1, 3));
    assertThat(figures.months(MANAGER, 2, all.size())).isEmpty();
  }

  @Test
  void a_license_that_may_be_lent_joins_neither_brothers_nor_father_and_son() {
    Reported one = lender("Lars", "1970-05-06");
    assertThat(lender("Lars", "1970-05-07").driver()).isEqualTo(one.driver());
    Reported brother = lender("Sven", "1970-05-06");
    Reported father = lender("Lars", "1945-11-02");
    assertThat(brother.driver()).isNotEqualTo(one.driver());
    assertThat(father.driver()).isNotEqualTo(one.driver());
    assertThat(people.waits(one, brother)).isTrue();
    assertThat(people.waits(one, father)).isTrue();
  }

  private Reported lender(String given, String born) {
    return people.reported(aPerson(given, "Lentlicense").born(born).licensed("LA", "00515151"));
  }

  @Test
  void a_record_without_a_middle_name_waits_with_neither_of_two_that_have_other_ones() {
    Persons plain = aPerson("Milo", "Middlename").born("1970-05-06");
    Reported alan = people.reported(plain.middle("Alan"));
    Reported lee = people.reported(plain.middle("Lee"));
    Reported without = people.reported(plain.middle(null));
    assertThat(people.driver(lee.record())).isNotEqualTo(people.driver(alan.record()));
    assertThat(people.driver(without.record()))
        .isNotIn(people.driver(alan.record()), people.driver(lee.record()));
    assertThat(people.waits(alan, without)).isTrue();
    assertThat(people.waits(lee, without)).isTrue();
  }

  @Test
  void a_pair_that_somebody_has_decided_is_not_left_for_later() {
    Reported one = people.reported(aPerson("Gita", "Decided").born("1970-05-06"));
    Reported two = people.reported(aPerson("Hugo", "Decided").born("1981-11-16"));
    decide.decide(CLERK, MatchingSteps.pair(one, two), Verdict.DIFFERENT, "Brother and sister");
    assertThatThrownBy(() -> decide.later(CLERK, MatchingSteps.pair(one, two), "Ask the court"))
        .isInstanceOf(Conflict.class);
  }

  @Test
  void why_a_record_stands_with_its_driver_follows_each_decision() {
    Reported one = people.reported(aPerson("Rita", "Reasoned").born("1970-05-06"));
    Reported two = people.reported(aPerson("Rita", "Reasoned").born("1970-05-06"));
    assertThat(people.because(two)).startsWith("by weight");
    long decision =
        decide.decide(CLERK, MatchingSteps.pair(one, two), Verdict.SAME, "Same fingerprints");
    assertThat(people.because(two)).isEqualTo("joined by Test clerk: Same fingerprints");
    decide.takeBack(CLERK, decision, "The prints were mixed up");
    assertThat(people.driver(two.record())).isEqualTo(one.driver());
    assertThat(people.because(two)).startsWith("by weight");
  }

  @Test
  void reports_that_arrive_together_are_joined_to_each_other_and_tell_why() {
    List<Persons> arriving = new ArrayList<>();
    arriving.add(aPerson("Zoe", "Together").born("1970-05-06"));
    // So many between the two that they are not weighed in one stretch.
    new Random(1)
        .ints(250, 1_000_000, 9_000_000)
        .mapToObj(InContainerIT::letters)
        .forEach(name -> arriving.add(aPerson(name, new StringBuilder(name).reverse() + "son")));
    arriving.add(aPerson("Zoé", "Together").born("1970-05-06"));
    List<Long> cases = people.reportedTogether(arriving);
    Reported first = people.reported(cases.get(0));
    Reported last = people.reported(cases.get(cases.size() - 1));
    assertThat(last.driver()).isEqualTo(first.driver());
    assertThat(people.because(first)).isEqualTo("first record of this driver");
    assertThat(people.because(last)).startsWith("by weight").contains("surname is the same");
  }

  private static String letters(int number) {
    return Integer.toString(number, 26)
        .chars()
        .mapToObj(digit -> String.valueOf((char) (digit < 'a' ? 'p' + digit - '0' : digit)))
        .collect(Collectors.joining());
  }

  @Test
  void an_arriving_record_joins_whom_it_plainly_is_and_takes_no_record_of_another_driver_along() {
    Reported first =
        people.reported(
            aPerson("James", "Bridgemann").born("1963-07-05").licensed("LA", "55443322"));
    Reported swapped =
        people.reported(
            aPerson("James", "Brigdemann").born("1963-05-07").livingAt("12 Sample Road"));
    assertThat(swapped.driver()).isNotEqualTo(first.driver());
    Reported between =
        people.reported(
            aPerson("James", "Brigdemann")
                .born("1963-07-05")
                .livingAt("12 Sample Road")
                .licensed("LA", "55443322"));
    assertThat(between.driver()).isEqualTo(first.driver());
    assertThat(people.driver(swapped.record())).isEqualTo(swapped.driver());
    assertThat(people.waits(swapped, between)).isTrue();
  }

  @Test
  void a_new_case_is_evaluated_and_its_driver_sent_to_the_search_index_once() {
    Reported reported = people.reported(aPerson("Onno", "Onceindexed").born("1970-05-06"));
    Eventually.answer(() -> people.isEvaluated(reported), evaluated -> evaluated);
    assertThat(Eventually.answer(() -> people.timesIndexed(reported), times -> times > 0))
        .isEqualTo(1);
  }

  @Test
  void a_decision_made_on_an_older_look_at_the_case_is_refused() {
    long id = people.reported(aPerson("Vita", "Versions").born("1970-05-06")).caseId();
    CaseView seen = reader.open(CLERK, id);
    dispositions.record(CLERK, id, seen.file().version(), file -> conviction("2002-12-01"));
    assertThatThrownBy(
            () ->
                dispositions.record(
                    CLERK, id, seen.file().version(), file -> conviction("2002-12-02")))
        .isInstanceOf(Conflict.class)
        .hasMessageContaining("changed by someone else");
    assertThat(reader.open(CLERK, id).file().dispositions()).hasSize(1);
    CaseView disposed = reader.open(CLERK, id);
    dispositions.record(CLERK, id, disposed.file().version(), file -> conviction("2002-12-03"));
    assertThatThrownBy(
            () ->
                dispositions.record(
                    CLERK, id, disposed.file().version(), file -> conviction("2002-12-04")))
        .isInstanceOf(Conflict.class);
  }

  @Test
  void a_use_case_refuses_a_role_that_its_permission_does_not_name() {
    ArrestReport report = people.report(aPerson("Dora", "Denied"));
    assertThatThrownBy(() -> intake.take(MANAGER, report)).isInstanceOf(Denied.class);
    assertThatThrownBy(
            () -> dispositions.record(MANAGER, 1, null, file -> conviction("2002-12-01")))
        .isInstanceOf(Denied.class);
  }

  private Disposition conviction(String day) {
    return Disposition.of(Disposition.Kind.CONVICTION)
        .by(agencies.courtNamed("LA", "Tupelo City Court (demo)").orElseThrow())
        .on(LocalDate.parse(day))
        .readFrom("Minute entry")
        .build();
  }
}
