package org.priors.evaluations;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.Nested;
import org.priors.cases.OffenceNumber;
import org.priors.drivers.Event;
import org.priors.drivers.Priors;
import org.priors.law.Evaluator;
import org.priors.law.Facts;
import org.priors.law.FactsCheck;
import org.priors.law.Numbered;
import org.priors.law.Offence;
import org.priors.problems.Collector;
import org.priors.sql.Database;

/**
 * Keeps beside each case which offence it is by the record, so that the cases charged below it can
 * be listed. Runs after commit, a batch of drivers a transaction, one node at a time.
 */
@Stateless
public class Findings {

  private static final int BATCH = 2_000;

  @Inject Database database;
  @Inject CurrentLaw law;
  @Inject Clock clock;

  /** A case, as far as its number needs it. */
  public record Case(
      long id,
      long driverId,
      String state,
      OffsetDateTime arrestedAt,
      String zone,
      List<String> degrees) {}

  /** A driver in the queue; waiting as long as the search index has not heard of the change. */
  public record Queued(long id, long driverId, boolean isWaiting) {}

  /** An event with the driver it is of. */
  public record Of(long driverId, @Nested Event event) {}

  /**
   * Evaluates the cases of the next drivers whose history changed.
   *
   * @return whether there may be more
   */
  @TransactionAttribute(REQUIRES_NEW)
  public boolean evaluateChanged() {
    database.takesLong();
    return database.read(
        handle -> {
          if (!lock(handle)) {
            return false;
          }
          List<Queued> queued = queued(handle);
          if (queued.isEmpty()) {
            return false;
          }
          handle
              .createUpdate("update search_outbox set evaluated_at = now() where id = any(:ids)")
              .bindArray("ids", Long.class, queued.stream().map(Queued::id).toArray())
              .execute();
          evaluate(
              handle,
              queued.stream().map(Queued::driverId).distinct().toList(),
              queued.stream().filter(Queued::isWaiting).map(Queued::driverId).toList());
          return queued.size() == BATCH;
        });
  }

  /**
   * Evaluates the cases of the next drivers that another law book answered for.
   *
   * @return whether there may be more
   */
  @TransactionAttribute(REQUIRES_NEW)
  public boolean evaluateUnderOtherLaw() {
    String version = law.book().version();
    database.takesLong();
    return database.read(
        handle -> {
          if (!lock(handle)) {
            return false;
          }
          List<Long> drivers =
              handle
                  .createQuery(
                      """
                      select distinct c.driver_id from (select case_id from law_finding
                        where law_version <> :version limit :most) f join case_file c on c.id = f.case_id
                      """)
                  .bind("version", version)
                  .bind("most", BATCH)
                  .mapTo(Long.class)
                  .list();
          evaluate(handle, drivers, List.of());
          return !drivers.isEmpty();
        });
  }

  private static boolean lock(Handle handle) {
    return handle
        .createQuery("select pg_try_advisory_xact_lock(hashtext('law_finding'))")
        .mapTo(Boolean.class)
        .one();
  }

  /** Those not yet looked at, but for those that are on their way to the index at this moment. */
  private static List<Queued> queued(Handle handle) {
    return handle
        .createQuery(
            """
            select id, driver_id, sent_at is null as is_waiting from search_outbox
            where evaluated_at is null order by id limit :most for update skip locked
            """)
        .bind("most", BATCH)
        .mapTo(Queued.class)
        .list();
  }

  private void evaluate(Handle handle, List<Long> drivers, List<Long> waiting) {
    if (drivers.isEmpty()) {
      return;
    }
    Map<Long, List<Event>> history = history(handle, drivers);
    List<Finding> findings =
        cases(handle, drivers).stream()
            .map(each -> finding(each, history.getOrDefault(each.driverId(), List.of())))
            .toList();
    store(handle, findings, waiting);
  }

  private static List<Case> cases(Handle handle, List<Long> drivers) {
    return handle
        .createQuery(
            """
            select c.id, c.driver_id, c.state, c.arrested_at, a.zone,
                   array(select ch.degree from charge ch where ch.case_id = c.id and ch.kind = 'IMPAIRED_DRIVING'
                     and ch.degree is not null) as degrees
            from case_file c join agency a on a.id = c.agency_id where c.driver_id = any(:drivers)
            """)
        .bindArray("drivers", Long.class, drivers.toArray())
        .mapTo(Case.class)
        .list();
  }

  private static Map<Long, List<Event>> history(Handle handle, List<Long> drivers) {
    return handle
        .createQuery("select * from driver_event where driver_id = any(:drivers)")
        .bindArray("drivers", Long.class, drivers.toArray())
        .mapTo(Of.class)
        .stream()
        .collect(
            Collectors.groupingBy(
                Of::driverId, Collectors.mapping(Of::event, Collectors.toList())));
  }

  /** What is kept of a case; number and most are null where the law book does not answer. */
  private record Finding(long caseId, Integer charged, Integer number, Integer atMost) {}

  private Finding finding(Case of, List<Event> history) {
    Integer charged =
        of.degrees().stream()
            .map(OffenceNumber::in)
            .filter(Objects::nonNull)
            .max(Integer::compare)
            .orElse(null);
    LocalDateTime at = of.arrestedAt().atZoneSameInstant(ZoneId.of(of.zone())).toLocalDateTime();
    List<Event> before =
        Priors.before(history, of.id(), of.arrestedAt(), at.toLocalDate()).events();
    Facts facts = facts(of.state(), at, DriverPast.of(before));
    Evaluator evaluator = law.evaluator();
    Collector problems = new Collector();
    FactsCheck.state(evaluator.book(), facts, problems);
    if (!problems.isEmpty()) {
      return new Finding(of.id(), charged, null, null);
    }
    Numbered number = evaluator.offenceNumber(facts);
    return new Finding(of.id(), charged, number.value(), number.atMost());
  }

  private static Facts facts(String state, LocalDateTime at, DriverPast past) {
    Offence offence = new Offence(at, null, null, null, null, null, null, null, null, null);
    return new Facts(state, offence, at, null, null, null, past.asAsked(), null);
  }

  /**
   * A driver whose standing changed is queued for the search index, already evaluated, unless the
   * index takes it up anyway after this.
   */
  private void store(Handle handle, List<Finding> findings, List<Long> waiting) {
    handle
        .createUpdate(
            """
            with changed as (
              insert into law_finding (case_id, charged, number, at_most, law_version, evaluated_at)
              select f.*, :version, :at from unnest(:cases, :charged, :numbers, :atMost) f
              on conflict (case_id) do update set charged = excluded.charged, number = excluded.number,
                at_most = excluded.at_most, law_version = excluded.law_version, evaluated_at = excluded.evaluated_at
              where (law_finding.charged, law_finding.number, law_finding.at_most, law_finding.law_version)
                is distinct from (excluded.charged, excluded.number, excluded.at_most, excluded.law_version)
              returning case_id)
            insert into search_outbox (driver_id, evaluated_at)
            select c.driver_id, now() from changed join case_file c on c.id = changed.case_id
            except select unnest(:waiting), now()
            """)
        .bindArray("cases", Long.class, findings.stream().map(Finding::caseId).toArray())
        .bindArray("charged", Integer.class, findings.stream().map(Finding::charged).toArray())
        .bindArray("numbers", Integer.class, findings.stream().map(Finding::number).toArray())
        .bindArray("atMost", Integer.class, findings.stream().map(Finding::atMost).toArray())
        .bindArray("waiting", Long.class, waiting.toArray())
        .bind("version", law.book().version())
        .bind("at", clock.instant().atOffset(ZoneOffset.UTC))
        .execute();
  }
}
