package org.priors.planning;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.priors.sql.Database;

/** Makes plans as the job does, in the transaction of a test. */
@Dependent
public class PlannedBySteps {

  @Inject PlanSteps steps;
  @Inject Database database;

  private final PlanningRules rules = PlanningRules.read();

  /** Makes the one that waits, in a second. */
  public void make() {
    PlanWork work = steps.next().orElseThrow();
    try {
      new PlanRun(work, rules, steps, Thread::new, Duration.ofSeconds(1)).run(() -> false);
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }

  /** Begins the one that waits, keeps for its line the last slot that fits, and is gone. */
  public long leaveWithTheLastSlot() {
    PlanWork work = steps.next().orElseThrow();
    Placement one = work.begin(rules).placements().get(0);
    List<Seat> fitting = one.fitting();
    long slot = fitting.get(fitting.size() - 1).id();
    steps.keep(work.of().plan(), new PlanSteps.Kept(new HashMap<>(Map.of(one.id(), slot)), 1, 500));
    return slot;
  }

  /** Who hears in the slot of a booking. */
  public long officer(long booking) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    """
                    select d.officer_id from calendar_booking b join calendar_slot s on s.id = b.slot_id
                    join calendar_day d on d.id = s.day_id where b.id = :id
                    """)
                .bind("id", booking)
                .mapTo(Long.class)
                .one());
  }
}
