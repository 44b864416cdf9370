package org.priors.hearings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jdbi.v3.core.mapper.Nested;
import org.priors.calendar.Manner;
import org.priors.law.ReminderDays;
import org.priors.sql.Clearance;
import org.priors.sql.Database;

/** The hearings to come that people are reminded of; none of a case that is hidden from anybody. */
@ApplicationScoped
public class ComingHearings {

  private static final String COMING =
      """
      select s.id, c.number, c.agency_id, coalesce(c.officer_badge, c.officer_name) as badge, a.zone, s.begins, s.manner, s.room,
        s.officer_code, m.recorded_at as since
      from hearing_setting s
      join administrative_step m on m.id = s.step_id
      join administrative_action x on x.id = s.action_id
      join case_file c on c.id = x.case_id
      join agency a on a.id = c.agency_id
      where s.begins > :now
        and not exists (select from administrative_step_undo u where u.step_id = s.step_id)
        and (s.ended_step_id is null or exists (select from administrative_step_undo u where u.step_id = s.ended_step_id))
      """;

  @Inject Database database;
  @Inject Clearance clearance;
  @Inject Clock clock;

  /**
   * When one is, and since when it is set.
   *
   * @param zone of the agency that made the arrest
   */
  public record Times(String zone, Instant begins, Instant since) {

    /** The reminder that is due, so many days before; empty for none. */
    public OptionalInt due(Instant now) {
      return ReminderDays.due(day(begins), day(since), day(now));
    }

    private LocalDate day(Instant at) {
      return LocalDate.ofInstant(at, ZoneId.of(zone));
    }
  }

  /**
   * One of them.
   *
   * @param badge of the arresting officer; null where the report names nobody
   */
  public record Coming(
      long id,
      String number,
      long agencyId,
      String badge,
      @Nested Times times,
      Manner manner,
      String room,
      String officerCode) {

    /** The room, or how people come together where it is in none. */
    public String place() {
      return room == null ? manner.title() : room;
    }
  }

  /** Those of which a reminder may be due. */
  public List<Coming> all() {
    Instant now = clock.instant();
    Instant until = now.plus(Duration.ofDays(ReminderDays.longest() + 1L));
    return clearance.asSeenByAll(
        () ->
            database.read(
                handle ->
                    handle
                        .createQuery(COMING + " and s.begins < :until order by s.begins, s.id")
                        .bind("now", now.atOffset(ZoneOffset.UTC))
                        .bind("until", until.atOffset(ZoneOffset.UTC))
                        .mapTo(Coming.class)
                        .list()));
  }

  /** The one of this setting; empty where it has begun, or the setting has ended. */
  public Optional<Coming> one(long setting) {
    return clearance.asSeenByAll(
        () ->
            database.read(
                handle ->
                    handle
                        .createQuery(COMING + " and s.id = :id")
                        .bind("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .bind("id", setting)
                        .mapTo(Coming.class)
                        .findOne()));
  }
}
