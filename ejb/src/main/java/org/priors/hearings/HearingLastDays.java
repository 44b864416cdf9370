package org.priors.hearings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.priors.hearings.HearingsAsked.Which;
import org.priors.lawbook.CurrentLaw;
import org.priors.lawbook.LawSnapshot;
import org.priors.security.Caller;
import org.priors.sql.Database;

/**
 * By when each hearing that waits or is set has to be held, kept so that lists are ordered by it.
 */
@ApplicationScoped
class HearingLastDays {

  private static final String WAITING =
      "select x.id from administrative_action x left join hearing_last_day d on d.action_id = x.id"
          + " join case_file c on c.id = x.case_id"
          + " where x.hearing in ('REQUESTED', 'TO_BE_SET', 'SET', 'NOTIFIED') and ";

  @Inject Database database;
  @Inject ActionLaw law;
  @Inject CurrentLaw current;

  /** Keeps that of an action as it stands now; of one without a hearing to come, nothing. */
  void keep(Caller caller, AdministrativeAction action, String state) {
    Optional<Which> waits = Which.at(action.stages().on(Track.HEARING));
    if (waits.isEmpty()) {
      forget(action.id());
      return;
    }
    // Looked up first: a law that comes into use meanwhile is asked again.
    String version = version();
    LastDay day = ofSetting(action, waits.get()).orElseGet(() -> byLaw(caller, action));
    database.run(
        handle ->
            handle
                .createUpdate(
                    """
                    insert into hearing_last_day (action_id, state, waits_as, last_day, last_day_by, law_version)
                    values (:action, :state, :waits, :day, :by, :version)
                    on conflict (action_id) do update set waits_as = excluded.waits_as, last_day = excluded.last_day,
                      last_day_by = excluded.last_day_by, law_version = excluded.law_version
                    """)
                .bind("action", action.id())
                .bind("state", state)
                .bind("waits", waits.get())
                .bind("day", day.day())
                .bind("by", day.by())
                .bind("version", version)
                .execute());
  }

  private void forget(long action) {
    database.run(
        handle -> handle.execute("delete from hearing_last_day where action_id = ?", action));
  }

  private static Optional<LastDay> ofSetting(AdministrativeAction action, Which waits) {
    return waits == Which.SET ? action.setting().map(Setting::lastDay) : Optional.empty();
  }

  /** Where the law book has no day, the one that the office set for the setting before. */
  private LastDay byLaw(Caller caller, AdministrativeAction action) {
    String kind = action.openRequest().map(HearingRequest::kind).orElse(null);
    LastDay day = law.of(caller, action).toHold(kind);
    return day.isKnown()
        ? day
        : action.settings().stream()
            .filter(setting -> setting.step().stands())
            .reduce((before, after) -> after)
            .map(Setting::lastDay)
            .orElse(day);
  }

  private String version() {
    return current.readable().map(LawSnapshot::version).orElse(null);
  }

  /** The next hearings after this one that another law answered for, by their actions. */
  List<Long> ofOtherLaw(long after, int most) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    WAITING
                        + "x.id > :after and d.law_version is distinct from :version order by x.id"
                        + " limit :most")
                .bind("after", after)
                .bind("version", version())
                .bind("most", most)
                .mapTo(Long.class)
                .list());
  }

  /** Those of drivers. */
  List<Long> of(Collection<Long> drivers) {
    return database.read(
        handle ->
            handle
                .createQuery(WAITING + "c.driver_id = any(:drivers)")
                .bindArray("drivers", Long.class, drivers.toArray())
                .mapTo(Long.class)
                .list());
  }

  /** Holds the action until the transaction ends: whoever makes a step in it waits. */
  void hold(long action) {
    database.run(
        handle ->
            handle
                .createQuery("select id from administrative_action where id = ? for no key update")
                .bind(0, action)
                .mapTo(Long.class)
                .findOne());
  }
}
