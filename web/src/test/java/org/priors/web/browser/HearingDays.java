package org.priors.web.browser;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.priors.web.testing.RunningPriors.Running;

/** Puts days on the calendar of a licensing agency: that of the demonstration, or of another. */
final class HearingDays {

  private static final ZoneId CENTRAL = ZoneId.of("America/Chicago");
  private static final int FIRST_HOUR = 16;

  private static final String CHANGE =
      """
      with opened as (insert into change_set (actor, reason) values ('test', 'A hearing day of a test') returning id)
      select set_config('priors.change_set', id::text, true) from opened
      """;

  /** Once, however often a test is run on one record. */
  private static final String DAY =
      """
      with at as (select o.id from office o join agency a on a.id = o.agency_id where a.ori = ?),
      officer as (
        insert into calendar_resource (kind, office_id, code, name) select 'HEARING_OFFICER', id, ?, 'Ira Specimen' from at
        on conflict (kind, office_id, code) do update set name = excluded.name returning id),
      room as (
        insert into calendar_resource (kind, office_id, code, name) select 'ROOM', id, room, room from at, (select ?::text as room) named
        on conflict (kind, office_id, code) do update set name = excluded.name returning id),
      day as (
        insert into calendar_day (office_id, purpose, manner, officer_id, room_id, during)
        select at.id, 'HEARINGS', 'IN_PERSON', officer.id, room.id, tstzrange(first, first + interval '6 hours')
        from at, officer, room, (select ?::timestamptz as first) begins
        where not exists (select from calendar_day d where d.officer_id = officer.id and d.during && tstzrange(first, first + interval '6 hours'))
        returning id, lower(during) as first)
      insert into calendar_slot (day_id, during)
      select id, tstzrange(first + n * interval '2 hours', first + (n + 1) * interval '2 hours') from day, generate_series(0, 2) n
      """;

  private final Running priors;
  private final String ori;

  HearingDays(Running priors) {
    this(priors, "LADMV0000");
  }

  HearingDays(Running priors, String ori) {
    this.priors = priors;
    this.ori = ori;
  }

  /**
   * Three slots of two hours from four in the afternoon on, heard by whoever has this user name.
   */
  void on(LocalDate day, String userName, String room) {
    try (Connection database = priors.database();
        PreparedStatement change = database.prepareStatement(CHANGE);
        PreparedStatement put = database.prepareStatement(DAY)) {
      database.setAutoCommit(false);
      change.execute();
      put.setString(1, ori);
      put.setString(2, userName);
      put.setString(3, room);
      put.setObject(4, first(day));
      put.execute();
      database.commit();
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private static OffsetDateTime first(LocalDate day) {
    return day.atTime(FIRST_HOUR, 0).atZone(CENTRAL).toOffsetDateTime();
  }
}
