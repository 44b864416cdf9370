package org.priors.hearings;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.priors.agencies.Agencies;
import org.priors.audit.AuditLog;
import org.priors.calendar.Manner;
import org.priors.history.DriverView;
import org.priors.history.Event;
import org.priors.history.Priors;
import org.priors.problems.NotFound;
import org.priors.rulings.CaseOnRecord;
import org.priors.rulings.CasesOnRecord;
import org.priors.security.Caller;
import org.priors.security.Permission;
import org.priors.security.UseCase;
import org.priors.sql.Database;

/** The hearings of a day, each with what the driver was on record for before the arrest. */
@Stateless
public class HearingDocket {

  private static final int MOST = 300;

  private static final String OF_THE_DAY =
      """
      select x.id as action_id, c.id as case_id, c.number, x.basis, x.hearing as stage, s.begins, s.ends, s.manner, s.officer, s.room,
        s.arresting_officer, s.counsel
      from hearing_setting s
      join administrative_action x on x.id = s.action_id
      join case_file c on c.id = x.case_id
      where c.state = :state and s.begins >= :from and s.begins < :until
        and (:officer::text is null or s.officer_code = :officer) and (:room::text is null or s.room = :room)
        and not exists (select from administrative_step_undo u where u.step_id = s.step_id)
        and not exists (select from administrative_step e where e.id = s.ended_step_id
          and e.kind in ('POSTPONE', 'TAKE_SETTING_BACK', 'WITHDRAW_REQUEST')
          and not exists (select from administrative_step_undo u where u.step_id = e.id))
      order by s.begins, s.officer, s.id limit :most
      """;

  @Inject CasesOnRecord cases;
  @Inject LicensingAgency licensing;
  @Inject Agencies agencies;
  @Inject Database database;
  @Inject AuditLog audit;

  /**
   * Which part of a day.
   *
   * @param officer the user name of who hears; null for all
   * @param room null for all, and for those in none
   */
  public record Asked(LocalDate day, String officer, String room) {}

  /** A hearing as it is read. */
  public record Row(
      long actionId,
      long caseId,
      String number,
      Basis basis,
      Stage stage,
      Instant begins,
      Instant ends,
      Manner manner,
      String officer,
      String room,
      String arrestingOfficer,
      String counsel) {

    /** The room, or how people come together where it is in none. */
    public String place() {
      return room == null ? manner.title() : room;
    }
  }

  /**
   * A hearing of the day.
   *
   * @param driver surname first; null where nobody is named
   * @param priors as the case page counts them; null likewise
   */
  public record Line(Row row, String driver, Priors priors) {

    /** Earlier refusals and convictions, each with who tells of it, the oldest first. */
    public List<Event> earlier() {
      return priors == null ? List.of() : priors.tally();
    }

    /** How many there are, in words. */
    public String inWords() {
      return priors == null ? "Nobody is named, so nothing earlier can be told" : priors.inWords();
    }
  }

  /** The zone of the office, whose day it is. */
  @UseCase(Permission.SCHEDULE_HEARINGS)
  public ZoneId zone(Caller caller) {
    require(caller);
    return agencies.office(caller.officeId()).zone();
  }

  /** Those of a day, the first of them first; for people of other offices there is none. */
  @UseCase(Permission.SCHEDULE_HEARINGS)
  public List<Line> of(Caller caller, Asked asked) {
    ZoneId zone = zone(caller);
    List<Row> rows =
        database.read(
            handle ->
                handle
                    .createQuery(OF_THE_DAY)
                    .bind("state", caller.state())
                    .bind("from", start(asked.day(), zone))
                    .bind("until", start(asked.day().plusDays(1), zone))
                    .bind("officer", asked.officer())
                    .bind("room", asked.room())
                    .bind("most", MOST)
                    .mapTo(Row.class)
                    .list());
    List<CaseOnRecord> found = rows.stream().map(row -> cases.read(row.caseId())).toList();
    note(caller, asked, rows, found);
    return IntStream.range(0, rows.size())
        .mapToObj(at -> line(rows.get(at), found.get(at)))
        .toList();
  }

  private static OffsetDateTime start(LocalDate day, ZoneId zone) {
    return day.atStartOfDay(zone).toInstant().atOffset(ZoneOffset.UTC);
  }

  private static Line line(Row row, CaseOnRecord of) {
    return new Line(row, of.driver() == null ? null : of.driver().heading(), of.priors());
  }

  private void note(Caller caller, Asked asked, List<Row> rows, List<CaseOnRecord> found) {
    if (rows.isEmpty()) {
      return;
    }
    audit.listed(
        caller,
        "Took the docket of a day",
        "cases",
        asked.day().toString(),
        rows.stream().map(Row::caseId).distinct().toList());
    List<Long> drivers =
        found.stream()
            .map(CaseOnRecord::driver)
            .filter(driver -> driver != null)
            .map(DriverView::id)
            .distinct()
            .toList();
    if (!drivers.isEmpty()) {
      audit.listed(
          caller, "Read the histories of a docket", "drivers", asked.day().toString(), drivers);
    }
  }

  private void require(Caller caller) {
    if (!licensing.isOf(caller)) {
      throw new NotFound("docket of your office", caller.userName());
    }
  }
}
