package org.priors.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.priors.platform.jobs.Jobs;
import org.priors.problems.Conflict;
import org.priors.problems.NotFound;
import org.priors.sql.Database;

/** The plans of offices, for a use case that audits. */
@ApplicationScoped
public class Plans {

  private static final String PLAN =
      """
      select p.id, p.office_id, p.kind, p.first_day, p.last_day, p.office_last_day, p.asked_by, p.asked_at, p.state, p.stop_asked,
        p.spent_millis, p.resumed, p.waiting_days, l.lines, l.placed, l.open, l.accepted, l.turned_down, l.latest,
        p.ended_by, p.ended_at, p.message
      from calendar_plan p cross join lateral (
        select count(*) as lines, count(i.slot_id) as placed, count(i.slot_id) filter (where i.state = 'OPEN') as open,
          count(*) filter (where i.state = 'ACCEPTED') as accepted, count(*) filter (where i.state = 'TURNED_DOWN') as turned_down,
          max(lower(s.during)) as latest
        from calendar_plan_line i left join calendar_slot s on s.id = i.slot_id where i.plan_id = p.id) l
      """;

  private static final String ASK =
      """
      insert into calendar_plan (office_id, kind, purpose, first_day, last_day, begins, ends, office_last_day, asked_by, asked_at)
      values (:office, :kind, :purpose, :first, :last, :from, :until, :officeLastDay, :by, :now)
      on conflict (office_id, purpose, kind) where state in ('ASKED', 'RUNNING', 'PROPOSED') do nothing returning id
      """;

  private static final String LINE =
      """
      insert into calendar_plan_line (plan_id, subject, earliest, latest, why_not, since, minutes, manner, people, had_booking, had_slot, had_because)
      values (:plan, :subject, :earliest, :latest, :whyNot, :since, :minutes, :manner, :people, :booking, :slot, :because)
      """;

  @Inject Database database;
  @Inject Jobs jobs;
  @Inject Clock clock;

  private final PlanningRules rules = PlanningRules.read();

  /** The first day on which something may be set by a plan that is asked for today. */
  public LocalDate usualFirst(LocalDate today) {
    return today.plusDays(rules.value(PlanningRules.NOTICE_DAYS));
  }

  /**
   * Asks for a plan, which is made in the background.
   *
   * @return its number
   * @throws Conflict where nothing has to be set, or another plan of that kind waits for the office
   */
  public long ask(PlanAsked asked, List<Requirement> lines) {
    if (lines.isEmpty()) {
      throw new Conflict(
          asked.kind() == PlanKind.WAITING
              ? "Nothing waits to be set."
              : "Nothing that is booked has to move.");
    }
    long plan = database.read(handle -> insert(handle, asked, lines));
    jobs.wake(PlanJob.NAME);
    return plan;
  }

  private long insert(Handle handle, PlanAsked asked, List<Requirement> lines) {
    long plan =
        handle
            .createQuery(ASK)
            .bind("office", asked.officeId())
            .bind("kind", asked.kind())
            .bind("purpose", asked.purpose())
            .bind("first", asked.first())
            .bind("last", asked.last())
            .bind("from", asked.period().from().atOffset(ZoneOffset.UTC))
            .bind("until", asked.period().until().atOffset(ZoneOffset.UTC))
            .bind("officeLastDay", asked.officeLastDay())
            .bind("by", asked.askedBy())
            .bind("now", now())
            .mapTo(Long.class)
            .findOne()
            .orElseThrow(
                () ->
                    new Conflict(
                        "Your office has a plan of that kind already. Accept or discard it first."));
    insert(handle, plan, lines);
    return plan;
  }

  private static void insert(Handle handle, long plan, List<Requirement> lines) {
    try (PreparedBatch batch = handle.prepareBatch(LINE)) {
      for (Requirement line : lines) {
        batch
            .bind("plan", plan)
            .bind("subject", line.subject())
            .bind("earliest", at(line.time().earliest()))
            .bind("latest", at(line.time().latest()))
            .bind("whyNot", line.time().whyNot())
            .bind("since", at(line.time().since()))
            .bind("minutes", line.needs().minutes())
            .bind("manner", line.needs().manner())
            .bindArray("people", Long.class, line.needs().people().toArray())
            .bind("booking", line.had() == null ? null : line.had().booking())
            .bind("slot", line.had() == null ? null : line.had().slot())
            .bind("because", line.had() == null ? null : line.had().because())
            .add();
      }
      batch.execute();
    }
  }

  /** One of an office. */
  public CalendarPlan get(long officeId, long id) {
    return find(officeId, id).orElseThrow(() -> new NotFound("plan", id));
  }

  private Optional<CalendarPlan> find(long officeId, long id) {
    return database.read(
        handle ->
            handle
                .createQuery(PLAN + "where p.id = :id and p.office_id = :office")
                .bind("id", id)
                .bind("office", officeId)
                .mapTo(CalendarPlan.class)
                .findOne());
  }

  /** Those of an office, the newest first. */
  public List<CalendarPlan> of(long officeId, int skipped, int most) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    PLAN
                        + "where p.office_id = :office order by p.id desc limit :most offset :from")
                .bind("office", officeId)
                .bind("most", most)
                .bind("from", skipped)
                .mapTo(CalendarPlan.class)
                .list());
  }

  public long count(long officeId) {
    return database.read(
        handle ->
            handle
                .createQuery("select count(*) from calendar_plan where office_id = :office")
                .bind("office", officeId)
                .mapTo(Long.class)
                .one());
  }

  /** Has it end with the best that is found by then. */
  public void stop(long id) {
    int stopped =
        database.read(
            handle ->
                handle
                    .createUpdate(
                        """
                        update calendar_plan set stop_asked = true where id = :id and state in ('ASKED', 'RUNNING')
                        """)
                    .bind("id", id)
                    .execute());
    if (stopped == 0) {
      throw new Conflict("This plan is not being made any more.");
    }
    jobs.wake(PlanJob.NAME);
  }

  /** Nothing of it is booked any more; what was accepted stays booked. */
  public void discard(long id, String by) {
    if (!end(id, PlanState.DISCARDED, by, "'ASKED', 'RUNNING', 'PROPOSED'")) {
      throw new Conflict("This plan has been accepted or discarded already.");
    }
  }

  /** Ends one of which no line waits for anybody any more; says whether there was such a one. */
  public boolean closeIfDone(long id, String by) {
    boolean isDone =
        database.read(
            handle ->
                handle
                    .createQuery(
                        """
                        select not exists (select from calendar_plan_line where plan_id = :id and state = 'OPEN' and slot_id is not null)
                        """)
                    .bind("id", id)
                    .mapTo(Boolean.class)
                    .one());
    return isDone && end(id, PlanState.ACCEPTED, by, "'PROPOSED'");
  }

  private boolean end(long id, PlanState to, String by, String from) {
    return database.read(
            handle ->
                handle
                    .createUpdate(
                        "update calendar_plan set state = :state, ended_by = :by, ended_at = :now"
                            + " where id = :id and state in (<from>)".replace("<from>", from))
                    .bind("state", to)
                    .bind("by", by)
                    .bind("now", now())
                    .bind("id", id)
                    .execute())
        > 0;
  }

  private static OffsetDateTime at(Instant moment) {
    return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
  }

  private OffsetDateTime now() {
    return at(clock.instant());
  }
}
