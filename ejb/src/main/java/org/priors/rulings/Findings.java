package org.priors.rulings;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.priors.cases.ChargeSays;
import org.priors.cases.ChargeWords;
import org.priors.history.DecidedPairs;
import org.priors.history.DriverPast;
import org.priors.history.Event;
import org.priors.history.EventPairs;
import org.priors.history.Histories;
import org.priors.history.Priors;
import org.priors.imports.ImportProfiles;
import org.priors.law.Evaluator;
import org.priors.law.Facts;
import org.priors.law.FactsCheck;
import org.priors.law.Numbered;
import org.priors.lawbook.CurrentLaw;
import org.priors.lawbook.LawSnapshot;
import org.priors.platform.changes.Change;
import org.priors.platform.changes.Changes;
import org.priors.platform.changes.SetAside;
import org.priors.problems.Collector;
import org.priors.sql.Clearance;
import org.priors.sql.Database;

/**
 * Keeps beside each case which offense it is by the record, so that the cases charged below it can
 * be listed; after the commit that changed what they are of.
 */
@Stateless
public class Findings {

  private static final int BATCH = 2_000;

  @Inject Histories histories;
  @Inject EventPairs pairs;
  @Inject Database database;
  @Inject CurrentLaw law;
  @Inject ImportProfiles profiles;
  @Inject Clock clock;
  @Inject Clearance clearance;
  @Inject Changes changed;
  @Inject SetAside aside;

  /**
   * A case, as far as its number and what it is charged as need it.
   *
   * @param amendedTo as which offense it was amended by what everybody sees; null where it was not
   */
  public record Case(
      long id,
      long driverId,
      String state,
      OffsetDateTime arrestedAt,
      OffsetDateTime drivingAt,
      String zone,
      String ori,
      LocalDate born,
      boolean isAggravated,
      Integer amendedTo) {

    LocalDateTime local() {
      return local(arrestedAt);
    }

    /** Null where it is not told apart from the arrest. */
    LocalDateTime drivenAt() {
      return drivingAt == null ? null : local(drivingAt);
    }

    private LocalDateTime local(OffsetDateTime at) {
      return at.atZoneSameInstant(ZoneId.of(zone)).toLocalDateTime();
    }
  }

  /**
   * Evaluates the cases of these drivers.
   *
   * @return whether they have any
   */
  public boolean evaluate(List<Long> drivers) {
    return database.read(
        handle -> {
          handle.execute("select pg_advisory_xact_lock(hashtext('law_finding'))");
          return evaluate(handle, drivers, law.snapshot());
        });
  }

  /**
   * Evaluates the cases of the next drivers that another law book answered for.
   *
   * @param orWords whether also of those whose charges were read by other words than this node's
   * @return whether there may be more
   */
  @TransactionAttribute(REQUIRES_NEW)
  public boolean evaluateUnderOthers(boolean orWords) {
    LawSnapshot by = law.snapshot();
    database.takesLong();
    return database.read(
        handle -> {
          if (!lock(handle)) {
            return false;
          }
          clearance.ofTheProduct(
              () -> changed.of(Change.RECORD, new JuvenileAges(by.book()).keep(handle)));
          List<Long> drivers = underOthers(handle, by.version(), orWords);
          evaluate(handle, drivers, by);
          return !drivers.isEmpty();
        });
  }

  /** The drivers that come next. */
  public List<Long> driversUnderOthers(boolean orWords) {
    String version = law.snapshot().version();
    database.takesLong();
    return database.read(handle -> underOthers(handle, version, orWords));
  }

  /** The same in a transaction of their own, which takes long. */
  @TransactionAttribute(REQUIRES_NEW)
  public boolean evaluateAnew(List<Long> drivers) {
    database.takesLong();
    return evaluate(drivers);
  }

  /** Those that are set aside are tried by themselves. */
  private List<Long> underOthers(Handle handle, String version, boolean orWords) {
    return handle
        .createQuery(
            """
            select distinct c.driver_id from (select case_id from law_finding
              where (law_version < :version or law_version > :version or words_version < :words or words_version > :words)
                and case_id not in (select id from case_file where driver_id = any(:aside))
              limit :most) f join case_file c on c.id = f.case_id
            """)
        .bind("version", version)
        .bind("words", orWords ? profiles.chargeWordsVersion() : null)
        .bindArray("aside", Long.class, aside.drivers(ReevaluationJob.NAME).toArray())
        .bind("most", BATCH)
        .mapTo(Long.class)
        .list();
  }

  private static boolean lock(Handle handle) {
    return handle
        .createQuery("select pg_try_advisory_xact_lock(hashtext('law_finding'))")
        .mapTo(Boolean.class)
        .one();
  }

  private boolean evaluate(Handle handle, List<Long> drivers, LawSnapshot by) {
    if (drivers.isEmpty()) {
      return false;
    }
    Map<Long, List<Event>> history = histories.of(drivers, by);
    Map<Long, DecidedPairs> decided = pairs.of(drivers);
    Map<Long, List<ChargeWords.Text>> charges = FiledCharges.of(handle, drivers);
    Map<FiledCharges, ChargeSays> read = new HashMap<>();
    List<Finding> findings =
        cases(handle, drivers).stream()
            .map(
                each ->
                    finding(
                        by.evaluator(),
                        each,
                        read.computeIfAbsent(
                            new FiledCharges(
                                each.ori(),
                                each.state(),
                                charges.getOrDefault(each.id(), List.of()),
                                each.amendedTo()),
                            filed -> filed.read(profiles)),
                        history.getOrDefault(each.driverId(), List.of()),
                        decided.getOrDefault(each.driverId(), DecidedPairs.NONE)))
            .toList();
    changed.of(Change.RULING, store(handle, findings, by));
    return !findings.isEmpty();
  }

  private static List<Case> cases(Handle handle, List<Long> drivers) {
    return handle
        .createQuery(
            """
            select c.id, c.driver_id, c.state, c.arrested_at, c.driving_at, a.zone, a.ori,
                   born_shown(records_of(c.driver_id)) as born,
                   c.crash in ('INJURY', 'DEATH') or coalesce(c.child_passenger, false) as is_aggravated,
                   (select d.number from law_decision d where d.case_id = c.id and d.choice = 'AMENDED'
                    and not exists (select 1 from law_decision_withdrawal w where w.decision_id = d.id)
                    order by d.id desc limit 1) as amended_to
            from case_file c join agency a on a.id = c.agency_id where c.driver_id = any(:drivers)
            """)
        .bindArray("drivers", Long.class, drivers.toArray())
        .mapTo(Case.class)
        .list();
  }

  /** What is kept of a case; number and most are null where the law book does not answer. */
  private record Finding(
      long caseId, Integer charged, Integer number, Integer atMost, String above) {}

  private Finding finding(
      Evaluator evaluator, Case of, ChargeSays says, List<Event> history, DecidedPairs decided) {
    LocalDateTime at = of.local();
    Priors before = Priors.before(history, of.id(), of.arrestedAt(), at.toLocalDate());
    Numbered number =
        number(
            evaluator,
            CaseFacts.counted(
                of.state(),
                of.drivenAt(),
                at,
                of.born(),
                says,
                DriverPast.of(
                    Priors.decidedByNow(history, of.id(), of.arrestedAt(), at.toLocalDate()),
                    decided)));
    Integer value = number == null ? null : number.value();
    Integer atMost = number == null ? null : number.atMost();
    AboveRecord above =
        AboveRecord.of(
            says,
            new AboveRecord.Held(
                value, atMost, before, of.born(), at.toLocalDate(), of.isAggravated()));
    Integer charged = atMost == null ? says.charged() : says.covering(atMost);
    return new Finding(of.id(), charged, value, atMost, above.inWords());
  }

  /** Null where the law book does not answer. */
  private static Numbered number(Evaluator evaluator, Facts facts) {
    Collector problems = new Collector();
    FactsCheck.state(evaluator.book(), facts, problems);
    return problems.isEmpty() ? evaluator.offenseNumber(facts) : null;
  }

  /**
   * Keeps them.
   *
   * @return the drivers of whom one was another before
   */
  private List<Long> store(Handle handle, List<Finding> findings, LawSnapshot by) {
    return handle
        .createQuery(
            """
            with changed as (
              insert into law_finding (case_id, charged, number, at_most, above, law_version, words_version, evaluated_at)
              -- Not what was sealed since it was read: there is no row to keep of what is not seen.
              select f.*, :version, :words, :at from unnest(:cases, :charged, :numbers, :atMost, :above) f (of_case)
              where exists (select from case_file c where c.id = f.of_case)
              on conflict (case_id) do update set charged = excluded.charged, number = excluded.number,
                at_most = excluded.at_most, above = excluded.above, law_version = excluded.law_version,
                words_version = excluded.words_version, evaluated_at = excluded.evaluated_at
              where (law_finding.charged, law_finding.number, law_finding.at_most, law_finding.above,
                     law_finding.law_version, law_finding.words_version)
                is distinct from (excluded.charged, excluded.number, excluded.at_most, excluded.above,
                     excluded.law_version, excluded.words_version)
              returning case_id)
            select distinct c.driver_id from changed join case_file c on c.id = changed.case_id
            """)
        .bindArray("cases", Long.class, findings.stream().map(Finding::caseId).toArray())
        .bindArray("charged", Integer.class, findings.stream().map(Finding::charged).toArray())
        .bindArray("numbers", Integer.class, findings.stream().map(Finding::number).toArray())
        .bindArray("atMost", Integer.class, findings.stream().map(Finding::atMost).toArray())
        .bindArray("above", String.class, findings.stream().map(Finding::above).toArray())
        .bind("version", by.version())
        .bind("words", profiles.chargeWordsVersion())
        .bind("at", clock.instant().atOffset(ZoneOffset.UTC))
        .mapTo(Long.class)
        .list();
  }
}
