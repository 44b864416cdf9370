package org.priors.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.priors.slice.Persons.aPerson;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.priors.slice.MatchingSteps;
import org.priors.slice.MatchingSteps.Reported;
import org.priors.slice.OnPostgres;
import org.priors.sql.Database;

/** How common names are on file, as it is counted in the background, on the database. */
@OnPostgres
class NamesCountedOnFileTest {

  private static final String GIVEN = "Ntxhoo";
  private static final String SURNAME = "Clanname";

  private int houses;

  @Inject MatchingSteps people;
  @Inject GrownRecord record;
  @Inject NameCounting counting;
  @Inject Reweighing reweighing;
  @Inject Instance<WeightsInUse> weights;
  @Inject Database database;

  /** What other tests report is weighed as if nobody had counted. */
  @AfterEach
  void forget() {
    record.hold(0);
    weights.destroy(weights.get());
  }

  /** Of one postcode and another house each time: no more than the names tells them apart. */
  private Reported reported(int year) {
    return people.reported(
        aPerson(GIVEN, SURNAME)
            .middle("Rosalind")
            .born(year + "-05-06")
            .livingAt(++houses + " Sample Road", "70112"));
  }

  @Test
  void a_name_joins_until_the_record_shows_it_common_and_what_was_joined_stays_and_is_told() {
    Reported first = reported(1970);
    Reported again = reported(1970);
    assertThat(again.driver()).isEqualTo(first.driver());
    IntStream.range(1971, 1985).forEach(this::reported);

    count(1_000);

    assertThat(bearers()).isEqualTo(List.of(15, 15, 15));
    Reported later = reported(1980);
    assertThat(later.driver()).isNotEqualTo(first.driver());
    assertThat(weighedBy(later)).contains(", names ");
    while (reweighing.weighNext()) {
      // A batch at a time.
    }
    assertThat(isToldOtherwise(first, again)).isTrue();
    assertThat(people.driver(again.record())).isEqualTo(first.driver());
  }

  @Test
  void a_later_count_takes_the_place_of_the_one_before_once_the_record_has_grown_by_half() {
    reported(1970);
    count(1_000);
    record.hold(1_499);
    assertThat(counting.countIfGrown()).isFalse();
    count(1_500);
    assertThat(number("select count(*) from name_count")).isEqualTo(2);
    assertThat(number("select count(distinct count_id) from name_bearers")).isLessThanOrEqualTo(1);
  }

  @Test
  void a_small_record_is_not_counted() {
    record.hold(999);
    assertThat(counting.countIfGrown()).isFalse();
    assertThat(number("select count(*) from name_count")).isZero();
  }

  /** The record grows to this size and is counted. */
  private void count(long records) {
    record.hold(records);
    assertThat(counting.countIfGrown()).isTrue();
    record.hold(0);
  }

  /** By the surname alone, the given name alone and both. */
  private List<Integer> bearers() {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "select people from name_bearers where name in ('ntxhoo', 'clanname') and field"
                        + " <> 'MIDDLE'")
                .mapTo(Integer.class)
                .list());
  }

  private String weighedBy(Reported report) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "select weighed_by from match_pair where record_a = :id or record_b = :id"
                        + " limit 1")
                .bind("id", report.record())
                .mapTo(String.class)
                .one());
  }

  private boolean isToldOtherwise(Reported one, Reported other) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "select exists (select 1 from match_reweighed where record_a = :a and record_b"
                        + " = :b and not joins)")
                .bind("a", one.record())
                .bind("b", other.record())
                .mapTo(Boolean.class)
                .one());
  }

  private long number(String query) {
    return database.read(handle -> handle.createQuery(query).mapTo(Long.class).one());
  }
}
