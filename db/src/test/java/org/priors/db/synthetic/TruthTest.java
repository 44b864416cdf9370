package org.priors.db.synthetic;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TruthTest {
  private static final long SEED = 21;
  private static final List<Row> ROWS = new ArrayList<>();

  @BeforeAll
  static void generate() {
    if (ROWS.isEmpty()) {
      Rows.each(SEED, 20_000, ROWS::add);
    }
  }

  @Test
  void no_two_drivers_have_the_same_license_number() {
    assertThat(driversBy(row -> row.truth().license().number()))
        .allSatisfy((number, drivers) -> assertThat(drivers).hasSize(1));
  }

  @Test
  void a_reported_license_number_is_the_drivers_own_or_one_digit_off() {
    for (Row row : ROWS) {
      String told = row.reported().person().license().number();
      if (!told.isEmpty()) {
        int wrong = row.reported().made().contains(ErrorKind.LICENSE_DIGIT_WRONG) ? 1 : 0;
        assertThat(digitsOff(told, row.truth().license().number())).isEqualTo(wrong);
      }
    }
  }

  @Test
  void a_driver_keeps_birth_date_license_and_given_names() {
    assertThat(byDriver(row -> row.truth().born())).allMatch(all -> all.size() == 1);
    assertThat(byDriver(row -> row.truth().license())).allMatch(all -> all.size() == 1);
    assertThat(byDriver(row -> row.truth().name().given())).allMatch(all -> all.size() == 1);
  }

  @Test
  void most_drivers_have_one_arrest_and_some_have_eight() {
    Map<Long, Long> arrests = ROWS.stream().collect(groupingBy(Row::driver, counting()));
    double once = arrests.values().stream().filter(count -> count == 1).count();

    assertThat(once / arrests.size()).isCloseTo(0.70, Offset.offset(0.02));
    assertThat(arrests.values()).contains(2L, 3L, 4L, 5L, 6L, 7L, 8L);
    assertThat(arrests.values()).allMatch(count -> count <= 8);
  }

  @Test
  void a_drivers_rows_never_stand_side_by_side() {
    for (int i = 1; i < ROWS.size(); i++) {
      assertThat(ROWS.get(i).driver()).isNotEqualTo(ROWS.get(i - 1).driver());
    }
  }

  @Test
  void rows_are_in_the_order_of_their_months() {
    assertThat(ROWS).extracting(row -> YearMonth.from(row.arrestedAt())).isSorted();
  }

  @Test
  void drivers_move_and_are_reported_by_several_agencies() {
    assertThat(byDriver(row -> row.truth().address())).anyMatch(all -> all.size() > 1);
    assertThat(byDriver(Row::agency)).anyMatch(all -> all.size() > 2);
  }

  @Test
  void some_women_take_another_surname_or_join_it_with_theirs() {
    assertThat(byDriver(row -> row.truth().name().surname())).anyMatch(all -> all.size() == 2);
    assertThat(ROWS)
        .extracting(row -> row.truth().name().surname())
        .anyMatch(name -> name.contains("-"))
        .anyMatch(name -> name.contains(" "));
  }

  @Test
  void many_drivers_share_a_name_with_one_of_another_household() {
    Map<String, Set<Long>> households = new HashMap<>();
    for (Row row : ROWS) {
      String name = row.truth().name().given() + " " + row.truth().name().surname();
      households
          .computeIfAbsent(name, ignored -> new HashSet<>())
          .add(Household.ofDriver(row.driver()));
    }
    assertThat(households.values()).filteredOn(all -> all.size() > 1).hasSizeGreaterThan(200);
  }

  @Test
  void everybody_was_sixteen_when_first_arrested() {
    assertThat(ROWS)
        .allMatch(row -> !row.truth().born().plusYears(16).isAfter(row.arrestedAt().toLocalDate()));
  }

  @Test
  void twins_share_surname_birth_date_and_address_but_not_the_given_name() {
    Driver[] twins = membersOfFirst(Household.Kind.TWINS);

    // An address is that of the household.
    assertThat(Household.ofDriver(twins[1].number()))
        .isEqualTo(Household.ofDriver(twins[0].number()));
    assertThat(twins[1].born()).isEqualTo(twins[0].born());
    assertThat(twins[1].birthName().surname()).isEqualTo(twins[0].birthName().surname());
    assertThat(twins[1].birthName().given()).isNotEqualTo(twins[0].birthName().given());
    assertThat(twins[1].license()).isNotEqualTo(twins[0].license());
  }

  @Test
  void twins_are_both_among_the_rows() {
    Set<Long> drivers = ROWS.stream().map(Row::driver).collect(toSet());
    assertThat(drivers)
        .anyMatch(
            driver ->
                Household.of(SEED, Household.ofDriver(driver)).kind() == Household.Kind.TWINS
                    && drivers.contains(driver ^ 1));
  }

  @Test
  void father_and_son_share_their_names_and_differ_in_suffix_and_birth_date() {
    Driver[] two = membersOfFirst(Household.Kind.FATHER_AND_SON);

    assertThat(two[0].birthName().suffix()).isEqualTo("Sr");
    assertThat(two[1].birthName()).isEqualTo(two[0].birthName().withSuffix("Jr"));
    assertThat(two[1].born()).isAfter(two[0].born().plusYears(18));
  }

  private static Driver[] membersOfFirst(Household.Kind kind) {
    long number = 0;
    while (Household.of(SEED, number).kind() != kind) {
      number++;
    }
    Household household = Household.of(SEED, number);
    long first = household.firstDriver();
    return new Driver[] {household.driver(first), household.driver(first + 1)};
  }

  private static Map<String, Set<Long>> driversBy(Function<Row, String> key) {
    return ROWS.stream().collect(groupingBy(key, mapping(Row::driver, toSet())));
  }

  private static Collection<Set<Object>> byDriver(Function<Row, Object> value) {
    return ROWS.stream().collect(groupingBy(Row::driver, mapping(value, toSet()))).values();
  }

  private static int digitsOff(String one, String other) {
    int off = 0;
    for (int i = 0; i < one.length(); i++) {
      off += one.charAt(i) == other.charAt(i) ? 0 : 1;
    }
    return off;
  }
}
