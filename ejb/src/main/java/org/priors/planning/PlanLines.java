package org.priors.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.priors.problems.NotFound;
import org.priors.sql.Database;

/** The lines of plans, for a use case that audits. */
@ApplicationScoped
public class PlanLines {

  private static final String LINE =
      """
      select l.id, l.plan_id, l.subject, l.latest, l.slot_id, lower(s.during) as begins, upper(s.during) as ends, d.manner,
        o.name as officer, r.name as room, l.had_booking, lower(hs.during) as had_begins, ho.name as had_officer,
        hr.name as had_room, l.had_because, l.people, l.reason, l.state, l.outcome
      from calendar_plan_line l
      left join calendar_slot s on s.id = l.slot_id left join calendar_day d on d.id = s.day_id
      left join calendar_resource o on o.id = d.officer_id left join calendar_resource r on r.id = d.room_id
      left join calendar_slot hs on hs.id = l.had_slot left join calendar_day hd on hd.id = hs.day_id
      left join calendar_resource ho on ho.id = hd.officer_id left join calendar_resource hr on hr.id = hd.room_id
      """;

  /** What is booked with each officer of the office in the period, and what the plan changes. */
  private static final String SHARES =
      """
      with plan as (select * from calendar_plan where id = :plan),
      before as (
        select d.officer_id, count(*) as many
        from plan p join calendar_day d on d.office_id = p.office_id and d.purpose = p.purpose and d.during && tstzrange(p.begins, p.ends)
        join calendar_slot s on s.day_id = d.id join calendar_booking b on b.slot_id = s.id and b.ended_at is null and b.held_until is null
        group by d.officer_id),
      more as (
        select d.officer_id, count(*) as many
        from calendar_plan_line l join calendar_slot s on s.id = l.slot_id join calendar_day d on d.id = s.day_id
        where l.plan_id = :plan and l.state = 'OPEN' group by d.officer_id),
      less as (
        select d.officer_id, count(*) as many
        from calendar_plan_line l join calendar_slot s on s.id = l.had_slot join calendar_day d on d.id = s.day_id
        where l.plan_id = :plan and l.state = 'OPEN' and l.slot_id is not null group by d.officer_id)
      select o.name as officer, coalesce(b.many, 0) as before, coalesce(m.many, 0) as more, coalesce(e.many, 0) as less
      from (select officer_id from before union select officer_id from more union select officer_id from less) x
      join calendar_resource o on o.id = x.officer_id left join before b on b.officer_id = x.officer_id
      left join more m on m.officer_id = x.officer_id left join less e on e.officer_id = x.officer_id
      order by o.name, o.id
      """;

  @Inject Database database;

  /** Some of a plan, after so many others, the earliest first; those without a slot by subject. */
  public List<PlanLine> some(long plan, LinesAsked which, int skipped, int most) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    LINE
                        + " where l.plan_id = :plan and "
                        + which.condition()
                        + " order by s.during, l.latest, l.id limit :most offset :from")
                .bind("plan", plan)
                .bind("most", most)
                .bind("from", skipped)
                .mapTo(PlanLine.class)
                .list());
  }

  public long count(long plan, LinesAsked which) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "select count(*) from calendar_plan_line l where l.plan_id = :plan and "
                        + which.condition())
                .bind("plan", plan)
                .mapTo(Long.class)
                .one());
  }

  /** What each officer of the office has in the period of a plan, and would have. */
  public List<OfficerShare> shares(long plan) {
    return database.read(
        handle -> handle.createQuery(SHARES).bind("plan", plan).mapTo(OfficerShare.class).list());
  }

  /** The next lines that can be accepted after this one, by their numbers. */
  public List<Long> open(long plan, long after, int most) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    """
                    select l.id from calendar_plan_line l join calendar_plan p on p.id = l.plan_id
                    where p.id = :plan and p.state = 'PROPOSED' and l.id > :after and l.state = 'OPEN' and l.slot_id is not null
                    order by l.id limit :most
                    """)
                .bind("plan", plan)
                .bind("after", after)
                .bind("most", most)
                .mapTo(Long.class)
                .list());
  }

  /**
   * Takes a line until the transaction ends, so that two who accept it do it once.
   *
   * @return empty where somebody has accepted it or turned it down already, or has discarded its
   *     plan
   */
  public Optional<PlanLine> take(long plan, long line) {
    boolean isOpen =
        database.read(
            handle ->
                handle
                    .createQuery(
                        """
                        select l.state = 'OPEN' and l.slot_id is not null and p.state = 'PROPOSED'
                        from calendar_plan_line l join calendar_plan p on p.id = l.plan_id
                        where l.id = :line and p.id = :plan for no key update of l for share of p
                        """)
                    .bind("plan", plan)
                    .bind("line", line)
                    .mapTo(Boolean.class)
                    .findOne()
                    .orElseThrow(() -> new NotFound("line of the plan", line)));
    return isOpen ? Optional.of(get(line)) : Optional.empty();
  }

  private PlanLine get(long line) {
    return database.read(
        handle ->
            handle
                .createQuery(LINE + " where l.id = :line")
                .bind("line", line)
                .mapTo(PlanLine.class)
                .one());
  }

  /** It is booked. */
  public void accepted(long line) {
    end(line, LineState.ACCEPTED, null);
  }

  /**
   * It cannot be booked any more, and waits again.
   *
   * @param why a sentence
   */
  public void turnDown(long line, String why) {
    end(line, LineState.TURNED_DOWN, why);
  }

  private void end(long line, LineState state, String outcome) {
    database.run(
        handle ->
            handle
                .createUpdate(
                    """
                    update calendar_plan_line set state = :state, outcome = :outcome where id = :line and state = 'OPEN'
                    """)
                .bind("state", state)
                .bind("outcome", outcome)
                .bind("line", line)
                .execute());
  }
}
