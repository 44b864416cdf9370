package org.priors.matching;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.priors.audit.AuditLog;
import org.priors.history.DriverReader;
import org.priors.history.DriverView;
import org.priors.identity.Pair;
import org.priors.people.Prospects;
import org.priors.people.Verdict;
import org.priors.security.Caller;
import org.priors.security.Permission;
import org.priors.security.UseCase;
import org.priors.sql.Database;

/** Opens people who may be one, with what hangs on who of them is who. */
@Stateless
public class ReviewGroup {

  /**
   * How many drivers a page shows at most; the rest of a larger group follow as these are decided.
   */
  public static final int MOST = 12;

  @Inject DriverReader drivers;
  @Inject OpenCases openCases;
  @Inject Prospects prospects;
  @Inject Database database;
  @Inject AuditLog audit;

  /** The group of this driver; empty where nothing of theirs waits. */
  @UseCase(Permission.DECIDE_MATCHES)
  public Optional<GroupView> open(Caller caller, long driver) {
    List<Long> all = database.read(handle -> drivers(handle, driver));
    if (all.isEmpty()) {
      return Optional.empty();
    }
    GroupView view = view(all);
    view.drivers()
        .forEach(
            each -> audit.allowed(caller, "Compared records of drivers", "driver", each, null));
    return Optional.of(view);
  }

  private GroupView view(List<Long> all) {
    return database.read(
        handle -> {
          List<WaitingPair> waiting = WaitingPair.among(handle, all);
          Set<Long> shown = likeliest(waiting);
          List<DriverView> people = shown.stream().map(drivers::read).toList();
          List<Long> records =
              people.stream()
                  .flatMap(each -> each.records().stream())
                  .map(DriverView.Reported::id)
                  .toList();
          return new GroupView(
              all.get(0),
              people,
              all.size() - shown.size(),
              waiting.stream().filter(pair -> isAmong(pair, shown)).toList(),
              RecordArrest.of(handle, records),
              notes(handle, records));
        });
  }

  private static Set<Long> likeliest(List<WaitingPair> waiting) {
    Set<Long> shown = new LinkedHashSet<>();
    for (WaitingPair pair : waiting) {
      Set<Long> with = new LinkedHashSet<>(shown);
      with.addAll(List.of(pair.driverA(), pair.driverB()));
      shown = with.size() > MOST ? shown : with;
    }
    return shown;
  }

  private static boolean isAmong(WaitingPair pair, Set<Long> drivers) {
    return drivers.contains(pair.driverA()) && drivers.contains(pair.driverB());
  }

  /** What follows for the open cases of all who are concerned, if so much is decided at once. */
  @UseCase(Permission.DECIDE_MATCHES)
  public List<GroupView.Effect> effects(Caller caller, Map<Pair, Verdict> verdicts) {
    if (verdicts.isEmpty()) {
      return List.of();
    }
    Prospects.Outlook outlook = prospects.of(verdicts);
    return openCases
        .stand(caller, outlook.now().keySet(), List.of(outlook.now(), outlook.decided()))
        .stream()
        .map(
            each ->
                new GroupView.Effect(
                    each.caseId(),
                    each.caseNumber(),
                    each.agency(),
                    each.in().get(0),
                    each.in().get(1)))
        .toList();
  }

  /** In rising order. */
  private static List<Long> drivers(Handle handle, long driver) {
    return handle
        .createQuery(
            """
            select m.driver_id from match_group_driver d join match_group_driver m on m.group_id = d.group_id
            where d.driver_id = :driver order by 1
            """)
        .bind("driver", driver)
        .mapTo(Long.class)
        .list();
  }

  private static List<GroupView.Note> notes(Handle handle, List<Long> records) {
    return handle
        .createQuery(
            """
            select record_a, record_b, text, written_by, written_at from match_note
            where record_a = any(:records) and record_b = any(:records) order by id desc limit 20
            """)
        .bindArray("records", Long.class, records.toArray())
        .mapTo(GroupView.Note.class)
        .list();
  }
}
