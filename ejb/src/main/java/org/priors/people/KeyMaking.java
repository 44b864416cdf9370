package org.priors.people;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.util.List;
import org.priors.identity.ArrivalKeys;
import org.priors.sql.Clearance;
import org.priors.sql.Database;

/** The keys of the records on file, a batch at a time. */
@Stateless
public class KeyMaking {

  private static final int BATCH = 2_000;

  @Inject Database database;
  @Inject Clearance clearance;
  @Inject KnownRecords records;

  /** Forgets keys that were made in another way. */
  @TransactionAttribute(REQUIRES_NEW)
  public void beginUnlessBegun() {
    database.takesLong();
    database.run(
        handle -> {
          int begun =
              handle.execute(
                  "update person_key_progress set layout = ?, upto = 0 where layout <> ?",
                  ArrivalKeys.LAYOUT,
                  ArrivalKeys.LAYOUT);
          if (begun > 0) {
            handle.execute("truncate person_key");
          }
        });
  }

  /** Makes the next keys; says whether there may be more to make. */
  @TransactionAttribute(REQUIRES_NEW)
  public boolean makeNext() {
    database.takesLong();
    return clearance.ofTheProduct(this::made);
  }

  private boolean made() {
    long upto =
        database.read(
            handle ->
                handle
                    .createQuery("select upto from person_key_progress for update")
                    .mapTo(Long.class)
                    .one());
    List<KnownRecord> next = records.after(upto, BATCH);
    records.keep(new Arrivals(next));
    // What arrives brings its keys along: once all are made, no start need look again.
    long reached = next.isEmpty() ? Long.MAX_VALUE : next.get(next.size() - 1).id();
    database.run(handle -> handle.execute("update person_key_progress set upto = ?", reached));
    return !next.isEmpty();
  }
}
