package org.priors.planning;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.priors.agencies.Agencies;
import org.priors.calendar.DayPurpose;
import org.priors.calendar.Manner;
import org.priors.calendar.OpenCalendar;
import org.priors.calendar.OpenSlot;
import org.priors.calendar.Period;
import org.priors.calendar.Presence;
import org.priors.calendar.Resource;
import org.priors.calendar.Resources;
import org.priors.sql.Database;

/** The steps in which a plan is made, each stored by itself. */
@Stateless
public class PlanSteps {

  /** A plan whose run has failed so often is given up. */
  private static final int MOST_RUNS = 3;

  private static final String TAKE =
      """
      update calendar_plan p set state = 'RUNNING', resumed = resumed + (state = 'RUNNING')::int
      where id = (select id from calendar_plan where state in ('ASKED', 'RUNNING') order by id limit 1)
      returning p.id, p.office_id, p.kind, p.purpose, p.begins, p.ends, p.spent_millis, p.resumed
      """;

  private static final String LINES =
      """
      select id, subject, earliest, latest, why_not, since, minutes, manner, people, had_booking, had_slot, had_because, slot_id
      from calendar_plan_line where plan_id = :plan order by id
      """;

  @Inject Database database;
  @Inject OpenCalendar calendar;
  @Inject Resources resources;
  @Inject Agencies agencies;

  /**
   * The best so far.
   *
   * @param slots by the lines that have one
   * @param spentMillis how long was looked, over all runs
   */
  public record Kept(Map<Long, Long> slots, long waitingDays, long spentMillis) {}

  /** A plan as it is read. */
  public record Taken(
      long id,
      long officeId,
      PlanKind kind,
      DayPurpose purpose,
      OffsetDateTime begins,
      OffsetDateTime ends,
      long spentMillis,
      int resumed) {}

  /** A line as it is read. */
  public record Row(
      long id,
      String subject,
      OffsetDateTime earliest,
      OffsetDateTime latest,
      String whyNot,
      OffsetDateTime since,
      int minutes,
      Manner manner,
      Long[] people,
      Long hadBooking,
      Long hadSlot,
      String hadBecause,
      Long slotId) {

    PlanWork.Line line() {
      return new PlanWork.Line(
          id,
          new Requirement(
              subject,
              new Requirement.Time(
                  earliest.toInstant(),
                  latest == null ? null : latest.toInstant(),
                  since.toInstant(),
                  whyNot),
              new Requirement.Needs(minutes, manner, Set.of(people)),
              hadBooking == null ? null : new Requirement.Had(hadBooking, hadSlot, hadBecause)),
          slotId);
    }
  }

  /** Takes the oldest plan that is to be made, with all that it is made of. */
  @TransactionAttribute(REQUIRES_NEW)
  public Optional<PlanWork> next() {
    database.takesLong();
    return database
        .read(handle -> handle.createQuery(TAKE).mapTo(Taken.class).findOne())
        .map(this::work);
  }

  private PlanWork work(Taken plan) {
    Period period = new Period(plan.begins().toInstant(), plan.ends().toInstant());
    List<PlanWork.Line> lines =
        database.read(
            handle ->
                handle.createQuery(LINES).bind("plan", plan.id()).mapTo(Row.class).stream()
                    .map(Row::line)
                    .toList());
    List<OpenSlot> slots = calendar.slots(plan.officeId(), plan.purpose(), period);
    List<Long> officers = slots.stream().map(OpenSlot::officerId).distinct().toList();
    return new PlanWork(
        new PlanWork.Of(
            plan.id(),
            plan.officeId(),
            agencies.office(plan.officeId()).zone(),
            plan.kind(),
            Duration.ofMillis(plan.spentMillis())),
        lines,
        new PlanWork.Open(
            slots,
            calendar.presences(people(lines), period),
            calendar.ways(plan.officeId()),
            calendar.presences(officers, period).stream()
                .filter(Presence::isBooked)
                .collect(Collectors.toMap(Presence::resourceId, each -> 1, Integer::sum))));
  }

  private static Collection<Long> people(List<PlanWork.Line> lines) {
    return lines.stream()
        .flatMap(line -> line.requirement().people().stream())
        .collect(Collectors.toSet());
  }

  /** The names of those whom reasons tell of. */
  @TransactionAttribute(REQUIRES_NEW)
  public Map<Long, String> names(PlanWork work) {
    Set<Long> ids =
        Stream.concat(
                people(work.lines()).stream(),
                work.open().slots().stream().map(OpenSlot::officerId))
            .collect(Collectors.toSet());
    return resources.all(ids).stream().collect(Collectors.toMap(Resource::id, Resource::name));
  }

  /**
   * Keeps the best so far.
   *
   * @return whether it is to go on: nobody has stopped or discarded it
   */
  @TransactionAttribute(REQUIRES_NEW)
  public boolean keep(long plan, Kept best) {
    boolean isRunning =
        update(plan, best, "RUNNING", "spent_millis = greatest(spent_millis, :spent)");
    if (isRunning) {
      put(plan, best);
    }
    return isRunning && !isStopAsked(plan);
  }

  private boolean update(long plan, Kept best, String state, String more) {
    return database.read(
            handle ->
                handle
                    .createUpdate(
                        "update calendar_plan set state = :state, waiting_days = :days, "
                            + more
                            + " where id = :plan and state = 'RUNNING'")
                    .bind("state", state)
                    .bind("days", best.waitingDays())
                    .bind("spent", best.spentMillis())
                    .bind("plan", plan)
                    .execute())
        > 0;
  }

  private boolean isStopAsked(long plan) {
    return database.read(
        handle ->
            handle
                .createQuery("select stop_asked from calendar_plan where id = :plan")
                .bind("plan", plan)
                .mapTo(Boolean.class)
                .one());
  }

  private void put(long plan, Kept best) {
    database.run(
        handle ->
            handle
                .createUpdate(
                    """
                    update calendar_plan_line l set slot_id = b.slot
                    from calendar_plan_line k left join unnest(:lines, :slots) b (line, slot) on b.line = k.id
                    where l.id = k.id and l.plan_id = :plan and l.slot_id is distinct from b.slot
                    """)
                .bindArray("lines", Long.class, best.slots().keySet().toArray())
                .bindArray("slots", Long.class, best.slots().values().toArray())
                .bind("plan", plan)
                .execute());
  }

  /**
   * It is made, and waits for whoever asked for it.
   *
   * @param reasons of each line, a sentence or some
   */
  @TransactionAttribute(REQUIRES_NEW)
  public void propose(long plan, Kept best, Map<Long, String> reasons) {
    if (update(plan, best, "PROPOSED", "spent_millis = greatest(spent_millis, :spent)")) {
      put(plan, best);
      database.run(
          handle ->
              handle
                  .createUpdate(
                      """
                      update calendar_plan_line l set reason = r.reason
                      from unnest(:lines, :reasons) r (line, reason) where l.id = r.line and l.plan_id = :plan
                      """)
                  .bindArray("lines", Long.class, reasons.keySet().toArray())
                  .bindArray("reasons", String.class, reasons.values().toArray())
                  .bind("plan", plan)
                  .execute());
    }
  }

  /** Its run has failed: the next one goes on, until it has failed too often. */
  @TransactionAttribute(REQUIRES_NEW)
  public void failed(long plan) {
    database.run(
        handle ->
            handle
                .createUpdate(
                    """
                    update calendar_plan set state = 'FAILED',
                      message = 'It could not be made, though it was tried ' || (resumed + 1) || ' times; the server''s log says why.'
                    where id = :plan and state = 'RUNNING' and resumed + 1 >= :most
                    """)
                .bind("plan", plan)
                .bind("most", MOST_RUNS)
                .execute());
  }
}
