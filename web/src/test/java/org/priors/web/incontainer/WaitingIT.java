package org.priors.web.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.priors.web.incontainer.MatchingSteps.pair;
import static org.priors.web.incontainer.Persons.aPerson;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Future;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.priors.agencies.Agencies;
import org.priors.agencies.Office;
import org.priors.casebook.CaseReader;
import org.priors.cases.ArrestReport;
import org.priors.cases.CaseIntake;
import org.priors.cases.SealCase;
import org.priors.cases.SealingOrder;
import org.priors.matching.DecideMatch;
import org.priors.people.Regrouping;
import org.priors.people.Verdict;
import org.priors.problems.Unavailable;
import org.priors.security.Caller;
import org.priors.security.Grant;
import org.priors.security.Role;
import org.priors.sql.Clearance;
import org.priors.sql.Database;
import org.priors.web.Stores;
import org.priors.web.incontainer.MatchingSteps.Reported;
import org.priors.web.testing.Eventually;

/** Who waits for whom, and what they hold meanwhile. */
@ExtendWith(StoresForArquillian.class)
@ArquillianTest
class WaitingIT {

  private static final Caller CLERK = MatchingSteps.clerk();
  private static final int WAITING = 16;

  /** Work in the background has some too. */
  private static final int MANY_CONNECTIONS = Stores.MOST_CONNECTIONS * 3 / 4;

  @Inject MatchingSteps people;
  @Inject SealingSteps courts;
  @Inject TransactionSteps transactions;
  @Inject DecideMatch decide;
  @Inject SealCase seal;
  @Inject CaseIntake intake;
  @Inject CaseReader reader;
  @Inject Regrouping regrouping;
  @Inject Clearance clearance;
  @Inject Agencies agencies;
  @Inject OfficeSteps asked;
  @Inject Database database;
  @Inject Clock clock;
  @Resource UserTransaction transaction;

  @Deployment
  static WebArchive war() {
    return InContainerIT.war()
        .addClasses(InContainerIT.class, SealingSteps.class, OfficeSteps.class);
  }

  @Test
  void a_case_that_moves_while_its_sealing_is_recorded_is_hidden_with_the_driver_it_moved_to()
      throws Exception {
    Reported stays = people.reported(aPerson("Stella", "Sealedunderway").born("1970-05-06"));
    Reported moves = people.reported(aPerson("Moritz", "Sealedunderway").born("1981-11-16"));
    courts.convict(moves, "2002-06-01");
    String number = reader.open(CLERK, moves.caseId()).file().number();
    transaction.begin();
    decide.decide(CLERK, pair(stays, moves), Verdict.SAME, "Same fingerprints");
    Future<Void> sealing =
        transactions.meanwhile(
            () -> {
              seal.record(
                  CLERK,
                  number,
                  new SealingOrder(
                      SealingOrder.Kind.SEALED, LocalDate.of(2003, 1, 2), "Order", clock));
              return null;
            });
    try {
      Eventually.answer(() -> waiting("Turns"), many -> many == 1);
    } finally {
      transaction.commit();
    }
    sealing.get();
    assertThat(courts.stand(List.of(moves)).get(0).driverId()).isEqualTo(stays.driver());
    assertThat(hidden(stays, moves)).containsExactly(stays.driver());
  }

  private List<Long> hidden(Reported one, Reported other) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "select distinct driver_id from driver_change where kind = 'HIDDEN' and"
                        + " driver_id in (?, ?)")
                .bind(0, one.driver())
                .bind(1, other.driver())
                .mapTo(Long.class)
                .list());
  }

  @Test
  void whoever_waits_for_the_turn_has_no_connection_though_they_see_what_is_sealed()
      throws Exception {
    List<ArrestReport> reports = new ArrayList<>();
    for (int each = 0; each < WAITING; each++) {
      reports.add(people.report(aPerson("Wanda", "Waiting" + "abcdefghijklmnop".charAt(each))));
    }
    List<Future<CaseIntake.Taken>> taken = new ArrayList<>();
    transaction.begin();
    try {
      regrouping.lock(CLERK);
      for (int each = 0; each < WAITING; each++) {
        Caller prosecutor = prosecutor("prosecutor-" + each);
        ArrestReport report = reports.get(each);
        taken.add(transactions.meanwhile(() -> intake.take(prosecutor, report)));
      }
      Eventually.answer(() -> waiting("Turns"), many -> many == WAITING);
      // Work in the background sees more for a moment now and then.
      Eventually.answer(this::connectionsThatSeeMore, many -> many == 0);
    } finally {
      transaction.rollback();
    }
    for (Future<CaseIntake.Taken> one : taken) {
      assertThat(TransactionSteps.isTakenOrToldToComeBack(one)).isTrue();
    }
  }

  @Test
  void the_clearance_stands_from_the_first_that_a_transaction_reads() throws Exception {
    Reported sealed = people.reported(aPerson("Cleo", "Clearedfirst"));
    courts.convict(sealed, "2002-06-01");
    courts.order(sealed, SealingOrder.Kind.SEALED);
    String seen = "select count(*) from case_file where id = " + sealed.caseId();
    long byEntities =
        transactions.inTransaction(
            () -> clearance.asSeenBySealed(() -> transactions.readByEntities(seen)));
    assertThat(byEntities).isEqualTo(1);
    List<Long> inTurn =
        transactions.inTransaction(
            () ->
                List.of(
                    clearance.asSeenBySealed(() -> count(seen)),
                    count(seen),
                    clearance.asSeenBySealed(() -> count(seen)),
                    clearance.asSeenByAll(() -> count(seen))));
    assertThat(inTurn).containsExactly(1L, 0L, 1L, 0L);
    assertThat(reader.open(prosecutor("prosecutor"), sealed.caseId())).isNotNull();
  }

  @Test
  void the_office_of_the_caller_stands_while_a_use_case_runs_and_no_longer() throws Exception {
    Caller police = at(agencies.officeOf(agencies.required("LA0170100", "/agency")));
    Caller court = at(agencies.officeOf(agencies.courts().get(0)));
    assertThat(asked.asking(police)).isEqualTo(police.officeId()).isPositive();
    assertThat(asked.asking(court)).isEqualTo(court.officeId()).isNotEqualTo(police.officeId());
    assertThat(asked.asking(CLERK)).isNull();
    assertThat(asked.asking(Caller.system("test"))).isNull();
    assertThat(OfficeSteps.standing(database)).isNull();
    List<Long> inTurn =
        transactions.inTransaction(
            () ->
                Arrays.asList(
                    OfficeSteps.standing(database),
                    asked.asking(court),
                    clearance.asSeenBySealed(() -> OfficeSteps.standing(database)),
                    asked.asking(police),
                    asked.asking(CLERK),
                    OfficeSteps.standing(database)));
    Long of = court.officeId();
    assertThat(inTurn).containsExactly(null, of, of, police.officeId(), null, of);
    assertThat(transactions.officesOnConnections(MANY_CONNECTIONS)).containsOnlyNulls();
  }

  private static Caller at(Office office) {
    return Caller.working("test-clerk", new Grant(Role.CLERK, office.workplace()));
  }

  private long count(String query) {
    return database.read(handle -> handle.createQuery(query).mapTo(Long.class).one());
  }

  @Test
  void whoever_has_a_connection_after_long_work_waits_no_longer_than_others() throws Exception {
    int usual = Database.SECONDS_TO_HEAR * 1000;
    transactions.takeLongOnConnections(MANY_CONNECTIONS);
    assertThat(transactions.patienceOfEntitiesOnConnections(MANY_CONNECTIONS)).containsOnly(usual);
    transactions.takeLongOnConnections(MANY_CONNECTIONS);
    assertThat(transactions.patienceAsideOnConnections(MANY_CONNECTIONS)).containsOnly(usual);
  }

  @Test
  void a_statement_that_takes_too_long_is_logged_with_its_place_and_without_its_values()
      throws Exception {
    Logged logged = new Logged();
    Logger logger = Logger.getLogger("org.priors.sql.TooLong");
    logger.addHandler(logged);
    try {
      assertThatThrownBy(() -> transactions.inTransaction(this::takeTooLong))
          .satisfies(
              failure ->
                  assertThat(Unavailable.in(failure)).map(Unavailable::code).contains("too-long"));
    } finally {
      logger.removeHandler(logged);
    }
    assertThat(logged.lines)
        .singleElement()
        .asString()
        .contains("WaitingIT", "select pg_sleep(:seconds)")
        .doesNotContain("7.25");
  }

  private String takeTooLong() {
    database.run(handle -> handle.execute("set local statement_timeout = '100ms'"));
    return database.read(
        handle ->
            handle
                .createQuery("select pg_sleep(:seconds)::text")
                .bind("seconds", 7.25)
                .mapTo(String.class)
                .one());
  }

  /** What a logger is told. */
  private static final class Logged extends Handler {

    private final List<String> lines = new ArrayList<>();

    @Override
    public void publish(LogRecord entry) {
      lines.add(entry.getMessage());
    }

    @Override
    public void flush() {
      // All is there at once.
    }

    @Override
    public void close() {
      // Nothing was opened.
    }
  }

  private static Caller prosecutor(String name) {
    return Caller.working(name, Grant.of(Role.PROSECUTOR));
  }

  /** How many threads are in a method of this class at the moment. */
  private static int waiting(String type) {
    return (int)
        Thread.getAllStackTraces().values().stream()
            .filter(
                stack ->
                    Arrays.stream(stack)
                        .anyMatch(
                            at ->
                                at.getClassName().endsWith("." + type)
                                    && at.getMethodName().equals("queue")))
            .count();
  }

  /** Connections whose transaction has said that it sees sealed records, and asks for nothing. */
  private long connectionsThatSeeMore() {
    // A transaction sees these as they were when it first looked.
    database.run(handle -> handle.execute("select pg_stat_clear_snapshot()"));
    return database.read(
        handle ->
            handle
                .createQuery(
                    "select count(*) from pg_stat_activity where state = 'idle in transaction' and"
                        + " query like '%priors.clearance%'")
                .mapTo(Long.class)
                .one());
  }
}
