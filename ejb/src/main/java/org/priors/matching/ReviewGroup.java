package org.priors.matching;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  @Inject DriverReader drivers;
  @Inject OpenCases openCases;
  @Inject Prospects prospects;
  @Inject MatchQueue queue;
  @Inject Database database;
  @Inject AuditLog audit;

  /**
   * The group of this driver; empty where nothing of theirs waits.
   *
   * @param page of a large group which of its parts, from 0, those of the likeliest pairs first
   */
  @UseCase(Permission.DECIDE_MATCHES)
  public Optional<GroupView> open(Caller caller, long driver, int page) {
    Optional<GroupView> view = view(caller, driver, page);
    view.stream()
        .flatMap(shown -> shown.drivers().stream())
        .forEach(
            each -> audit.allowed(caller, "Compared records of drivers", "driver", each, null));
    return view;
  }

  /**
   * What somebody chose of the people of a group.
   *
   * @param driver one of them
   * @param page the part of the group, from 0
   */
  public record Chosen(long driver, int page, Choice choice) {}

  /**
   * What is decided by a choice and what follows from it as it stands; empty where nobody waits.
   */
  @UseCase(Permission.DECIDE_MATCHES)
  public Optional<GroupView.Read> read(Caller caller, Chosen chosen) {
    return view(caller, chosen.driver(), chosen.page())
        .map(
            view -> {
              Map<Pair, Verdict> verdicts = view.verdicts(chosen.choice());
              return view.read(verdicts, effects(caller, verdicts));
            });
  }

  private Optional<GroupView> view(Caller caller, long driver, int page) {
    return queue
        .ofDriver(caller, driver)
        .map(place -> new MatchGroup(database.read(handle -> waiting(handle, place.id()))))
        .filter(group -> !group.pairs().isEmpty())
        .map(group -> view(group, page));
  }

  private GroupView view(MatchGroup group, int page) {
    List<Long> all = List.copyOf(group.drivers());
    int from = Math.min(page, (all.size() - 1) / MatchGroup.AT_ONCE) * MatchGroup.AT_ONCE;
    List<Long> shown = all.subList(from, Math.min(all.size(), from + MatchGroup.AT_ONCE));
    List<DriverView> people = shown.stream().map(drivers::read).toList();
    List<Long> records =
        people.stream()
            .flatMap(each -> each.records().stream())
            .map(DriverView.Reported::id)
            .toList();
    return database.read(
        handle ->
            new GroupView(
                group.id(),
                people,
                all.size(),
                from,
                group.pairs().stream().filter(pair -> pair.isAmong(shown)).toList(),
                RecordArrest.of(handle, records),
                notes(handle, records)));
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

  private static List<WaitingPair> waiting(Handle handle, long group) {
    return WaitingPair.among(
        handle,
        handle
            .createQuery("select driver_id from match_group_driver where group_id = :group")
            .bind("group", group)
            .mapTo(Long.class)
            .list());
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
