package org.priors.hearings;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jdbi.v3.core.statement.Query;
import org.priors.audit.AuditLog;
import org.priors.calendar.Absences;
import org.priors.calendar.Manner;
import org.priors.calendar.Period;
import org.priors.calendar.ResourceKind;
import org.priors.calendar.Resources;
import org.priors.law.ReminderDays;
import org.priors.problems.NotFound;
import org.priors.security.Caller;
import org.priors.security.Permission;
import org.priors.security.Role;
import org.priors.security.UseCase;
import org.priors.sql.Database;

/** Hearings and absences as calendar programs take them in. */
@Stateless
public class Agenda {

  private static final int MOST = 1_000;
  private static final int MOST_TO_COME = 100;
  private static final Duration BACK = Duration.ofDays(30);
  private static final Duration AHEAD = Duration.ofDays(731);

  /**
   * Settings, those too that have ended. What has become of one counts up with each step that ends
   * a setting and with each that is undone.
   */
  private static final String SETTINGS =
      """
      select s.id, x.id as action_id, c.id as case_id, c.number, a.zone, s.begins, s.ends, s.manner, s.room, g.name as agency, w.revision, w.changed_at,
        exists (select from administrative_step_undo u where u.step_id = s.step_id)
          or exists (select from administrative_step e where e.id = s.ended_step_id
               and e.kind in ('POSTPONE', 'TAKE_SETTING_BACK', 'WITHDRAW_REQUEST')
               and not exists (select from administrative_step_undo u where u.step_id = e.id)) as is_canceled
      from hearing_setting s
      join administrative_step m on m.id = s.step_id
      join administrative_action x on x.id = s.action_id
      join case_file c on c.id = x.case_id
      join agency a on a.id = c.agency_id
      left join lateral (select min(name) as name from agency where kind = 'DMV' and state = c.state having count(*) = 1) g on true
      cross join lateral (
        select (count(*) filter (where t.id <> m.id) + count(u.id))::int as revision,
          greatest(max(t.recorded_at), max(u.undone_at)) as changed_at
        from administrative_step t left join administrative_step_undo u on u.step_id = t.id
        where t.action_id = x.id and (t.id = m.id
          or t.number > m.number and t.kind in ('POSTPONE', 'TAKE_SETTING_BACK', 'WITHDRAW_REQUEST'))) w
      """;

  @Inject Absences absences;
  @Inject Resources resources;
  @Inject Database database;
  @Inject AuditLog audit;
  @Inject Clock clock;

  /**
   * A setting as it is read.
   *
   * @param zone of the agency that made the arrest
   */
  public record Row(
      long id,
      long actionId,
      long caseId,
      String number,
      String zone,
      Instant begins,
      Instant ends,
      Manner manner,
      String room,
      String agency,
      int revision,
      Instant changedAt,
      boolean isCanceled) {

    /** The room, or how people come together where it is in none. */
    public String place() {
      return room == null ? manner.title() : room;
    }

    private AgendaEntry entry() {
      return new AgendaEntry(
          "hearing-" + id,
          revision,
          isCanceled,
          begins,
          ends,
          "Hearing, case " + number,
          agency == null ? place() : place() + ", " + agency,
          changedAt);
    }
  }

  /**
   * The caller's own hearings, those of the arrests that the caller made where it is an officer,
   * and absences.
   *
   * @param code by which the calendar tells the caller from others
   */
  @UseCase(Permission.SUBSCRIBE_TO_HEARINGS)
  public List<AgendaEntry> own(Caller caller, String code) {
    boolean isHearing = caller.role() == Role.HEARING_OFFICER;
    String which =
        isHearing
            ? "s.officer_code = :code and c.state = :state"
            : "c.agency_id = :agency and lower(coalesce(c.officer_badge, c.officer_name)) ="
                + " lower(:code)";
    Instant since = clock.instant().minus(BACK);
    List<Row> rows =
        settings(
            which + " and s.begins >= :since order by s.begins, s.id limit " + MOST,
            query ->
                (isHearing
                        ? query.bind("state", caller.state())
                        : query.bind("agency", caller.agencyId()))
                    .bind("code", code)
                    .bind("since", since.atOffset(ZoneOffset.UTC)));
    noteListed(caller, "Read the own hearings in a calendar program", rows);
    return Stream.concat(
            rows.stream().map(Row::entry),
            absences(isHearing, caller.officeId(), code, since).stream().map(this::entry))
        .toList();
  }

  /**
   * The hearings to come of the arrests that an officer made, as far ahead as people are reminded.
   *
   * @param badges in small letters
   */
  @UseCase(Permission.SUBSCRIBE_TO_HEARINGS)
  public List<Row> toCome(Caller caller, List<String> badges) {
    Instant now = clock.instant();
    List<Row> rows =
        settings(
            "c.agency_id = :agency and lower(coalesce(c.officer_badge, c.officer_name)) = any(:badges)"
                + " and s.begins >= :now and s.begins < :until order by s.begins, s.id limit "
                + MOST_TO_COME,
            query ->
                query
                    .bind("agency", caller.agencyId())
                    .bindArray("badges", String.class, badges.toArray())
                    .bind("now", now.atOffset(ZoneOffset.UTC))
                    .bind(
                        "until",
                        now.plus(Duration.ofDays(ReminderDays.longest()))
                            .atOffset(ZoneOffset.UTC)));
    List<Row> standing = rows.stream().filter(row -> !row.isCanceled()).toList();
    noteListed(caller, "Listed hearings to come to", standing);
    return standing;
  }

  private List<Absences.Absence> absences(
      boolean isHearing, Long office, String code, Instant since) {
    return resources
        .find(
            isHearing ? ResourceKind.HEARING_OFFICER : ResourceKind.ARRESTING_OFFICER, office, code)
        .map(own -> absences.of(own.id(), new Period(since, clock.instant().plus(AHEAD))))
        .orElse(List.of());
  }

  private AgendaEntry entry(Absences.Absence absence) {
    return new AgendaEntry(
        "absence-" + absence.id(),
        0,
        false,
        absence.begins(),
        absence.ends(),
        "Away: " + absence.reason().inWords(),
        null,
        clock.instant());
  }

  /**
   * The hearing of an action as it was set last.
   *
   * @throws NotFound where none was
   */
  @UseCase(Permission.READ_CASES)
  public AgendaEntry ofAction(Caller caller, long action) {
    List<Row> rows =
        settings(
            "x.id = :action order by s.id desc limit 1", query -> query.bind("action", action));
    noteListed(caller, "Took a hearing into a calendar program", rows);
    return rows.stream()
        .findFirst()
        .map(Row::entry)
        .orElseThrow(() -> new NotFound("hearing of action", action));
  }

  private List<Row> settings(String which, UnaryOperator<Query> bind) {
    return database.read(
        handle ->
            bind.apply(handle.createQuery(SETTINGS + "where " + which)).mapTo(Row.class).list());
  }

  private void noteListed(Caller caller, String what, List<Row> rows) {
    if (!rows.isEmpty()) {
      audit.listed(caller, what, "cases", null, rows.stream().map(Row::caseId).distinct().toList());
    }
  }
}
