package org.priors.people;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jdbi.v3.core.Handle;
import org.priors.identity.Field;
import org.priors.identity.NameCount;
import org.priors.sql.Clearance;
import org.priors.sql.Database;

/**
 * Counts who bears which name, whenever the record has grown by half since it was counted last:
 * until the record shows otherwise a name is common. Nothing moves by it: what arrives is weighed
 * by the new count, and of pairs that weigh otherwise by it a person is told ({@link Reweighing}).
 */
@Stateless
public class NameCounting {

  /** Fewer tell no more of a name than is known without them. */
  static final long LEAST_RECORDS = 1_000;

  private static final double GROWN = 1.5;
  private static final int ROWS_AT_ONCE = 5_000;

  @Inject Database database;
  @Inject Clearance clearance;
  @Inject KnownRecords known;
  @Inject NameCounts counts;
  @Inject WeightsInUse weights;

  /** What a row tells of a person. */
  private record Named(String given, String middle, String surname, String born) {

    Map<Field, String> cells() {
      Map<Field, String> cells = new EnumMap<>(Field.class);
      put(cells, Field.GIVEN, given);
      put(cells, Field.MIDDLE, middle);
      put(cells, Field.SURNAME, surname);
      return cells;
    }

    private static void put(Map<Field, String> cells, Field field, String value) {
      if (value != null) {
        cells.put(field, value);
      }
    }
  }

  /** Counts if it is time. One node at a time does it; says whether it did. */
  @TransactionAttribute(REQUIRES_NEW)
  public boolean countIfGrown() {
    database.takesLong();
    return clearance.ofTheProduct(
        () -> {
          long records = known.onFile();
          long counted = counts.last().map(NameCounts.Made::records).orElse(0L);
          boolean isTime = records >= LEAST_RECORDS && records >= counted * GROWN && isAlone();
          if (isTime) {
            count(records);
          }
          return isTime;
        });
  }

  private boolean isAlone() {
    return database.read(
        handle ->
            handle
                .createQuery("select pg_try_advisory_xact_lock(hashtext('name_count'))")
                .mapTo(Boolean.class)
                .one());
  }

  private void count(long records) {
    NameCount count = weights.matcher().counting();
    database.run(handle -> count(handle, count));
    counts.keep(records, count.names(), count.bearers());
    weights.lookAgain();
  }

  private static void count(Handle handle, NameCount count) {
    List<Map<Field, String>> ofOneDay = new ArrayList<>();
    String[] day = new String[1];
    handle
        .createQuery(
            "select given, middle, surname, born::text as born from person_record where born is not"
                + " null order by born")
        .setFetchSize(ROWS_AT_ONCE)
        .mapTo(Named.class)
        .forEach(
            named -> {
              if (!Objects.equals(named.born(), day[0])) {
                count.bornOnOneDay(ofOneDay);
                ofOneDay.clear();
                day[0] = named.born();
              }
              ofOneDay.add(named.cells());
            });
    count.bornOnOneDay(ofOneDay);
  }
}
