package org.priors.hearings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.priors.audit.AuditLog;
import org.priors.calendar.BookedFor;
import org.priors.security.Caller;
import org.priors.sql.Database;

/** The hearings of administrative actions that are booked, as the calendar shows them. */
@ApplicationScoped
public class BookedActions implements BookedFor {

  @Inject Database database;
  @Inject AuditLog audit;

  /** A hearing that is booked. */
  public record Line(long actionId, long caseId, String number, Basis basis, Stage hearing) {}

  @Override
  public String prefix() {
    return "action";
  }

  @Override
  public Map<Long, Told> tell(Caller caller, Collection<Long> numbers) {
    List<Line> lines =
        database.read(
            handle ->
                handle
                    .createQuery(
                        """
                        select x.id as action_id, c.id as case_id, c.number, x.basis, x.hearing
                        from administrative_action x join case_file c on c.id = x.case_id
                        where x.id = any(:ids) and c.state = :state
                        """)
                    .bindArray("ids", Long.class, numbers.toArray())
                    .bind("state", caller.state())
                    .mapTo(Line.class)
                    .list());
    if (!lines.isEmpty()) {
      audit.listed(
          caller,
          "Listed hearings on the calendar",
          "cases",
          null,
          lines.stream().map(Line::caseId).distinct().toList());
    }
    return lines.stream().collect(Collectors.toMap(Line::actionId, BookedActions::told));
  }

  private static Told told(Line line) {
    return new Told(
        line.number() + ", " + line.basis().title(),
        "/hearings/action?id=" + line.actionId(),
        Step.POSTPONE.from().contains(line.hearing())
            ? "/hearings/move?id=" + line.actionId() + "&slot="
            : null);
  }
}
