package org.priors.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.priors.identity.NamesOnFile.Bearers;

class CountedNamesTest {

  private static final long LARGE = 200_000;

  private static Map<Field, String> person(String given, String surname) {
    Map<Field, String> cells = new EnumMap<>(Field.class);
    cells.put(Field.GIVEN, given);
    cells.put(Field.SURNAME, surname);
    cells.put(Field.BORN, "1983-04-12");
    return cells;
  }

  private static Map<Field, String> at(Map<Field, String> person, String street, String town) {
    Map<Field, String> cells = new EnumMap<>(person);
    cells.put(Field.STREET, street);
    cells.put(Field.LOCALITY, town);
    return cells;
  }

  private static Match match(NamesOnFile names, Map<Field, String> one, Map<Field, String> other) {
    return Matcher.shipped().knowing(names).weighing(List.of(one, other), LARGE).match(0, 1);
  }

  private static NamesOnFile common(String given, String surname) {
    return NamesOnFile.of(
        LARGE,
        List.of(
            new Bearers(Field.SURNAME, "", surname.toLowerCase().replace(" ", ""), 3_000),
            new Bearers(Field.GIVEN, "", given.toLowerCase(), 200),
            new Bearers(
                Field.GIVEN, surname.toLowerCase().replace(" ", ""), given.toLowerCase(), 120)));
  }

  /** A large record of other people: whoever it does not tell of is alone with the name. */
  private static NamesOnFile rare() {
    return NamesOnFile.of(LARGE, List.of(new Bearers(Field.SURNAME, "", "smith", 1_600)));
  }

  @ParameterizedTest
  @CsvSource({
    "Theo, Zygmunt",
    "Latoya, Roberson",
    "Xochitl, Ixtlan",
    "Tuan, Nguyen",
    "Wei, Guo",
    "Min Jun, Pyo",
    "Harpreet, Dhaliwal",
    "Fartun, Warsame",
    "Pao, Vang",
    "Leroy, Bitsui",
    "Eva, De La Cruz",
  })
  void a_name_that_the_record_shows_common_waits_and_joins_at_one_address_whatever_its_origin(
      String given, String surname) {
    Map<Field, String> person = person(given, surname);
    NamesOnFile names = common(given, surname);
    Match apart =
        match(
            names,
            at(person, "12 Invented Lane", "Sampleton"),
            at(person, "900 Harbor Way", "Newport"));
    assertThat(apart.joins()).as(apart.inWords()).isFalse();
    assertThat(apart.bits()).as("offered").isGreaterThan(Thresholds.shipped().link());
    Map<Field, String> here = at(person, "12 Invented Lane", "Sampleton");
    assertThat(match(names, here, here).joins()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "Theo, Zygmunt",
    "Deandre, Booker",
    "Xochitl, Ixtlan",
    "Tuan, Khuu",
    "Xiaoming, Mu",
    "Byungchul, Pyo",
    "Harpreet, Vishwal",
    "Fartun, Warsheikh",
    "Xeng, Yaj",
    "Leroy, Tsinhair",
  })
  void a_name_that_a_large_record_shows_rare_joins_that_waited_before(
      String given, String surname) {
    Map<Field, String> here = at(person(given, surname), "12 Invented Lane", "Sampleton");
    Map<Field, String> there = at(person(given, surname), "900 Harbor Way", "Newport");
    assertThat(match(NamesOnFile.NONE, here, there).joins()).isFalse();
    Match match = match(rare(), here, there);
    assertThat(match.joins()).as(match.inWords()).isTrue();
    here.put(Field.LICENSE, "LA 4417093");
    there.put(Field.LICENSE, "TX 88120045");
    assertThat(match(rare(), here, there).joins()).as("of two States").isFalse();
  }

  @Test
  void a_given_name_is_as_common_as_among_those_of_the_surname_and_not_as_among_all() {
    NamesOnFile names =
        NamesOnFile.of(
            LARGE,
            List.of(
                new Bearers(Field.SURNAME, "", "vang", 1_001),
                new Bearers(Field.SURNAME, "", "smith", 1_001),
                new Bearers(Field.GIVEN, "", "pao", 101),
                new Bearers(Field.GIVEN, "vang", "pao", 101)));
    double vang = bits(match(names, person("Pao", "Vang"), person("Pao", "Vang")));
    double smith = bits(match(names, person("Pao", "Smith"), person("Pao", "Smith")));
    assertThat(smith - vang).isBetween(3.0, 7.0);
    double alone = bits(match(names, person("Pao", "Vang"), person("Pao", "Smith")));
    assertThat(alone).as("other surnames").isBetween(vang, smith);
  }

  private static double bits(Match match) {
    return match.fields().get(0).bits();
  }

  @Test
  void a_middle_name_that_goes_with_the_given_name_says_little() {
    NamesOnFile names =
        NamesOnFile.of(
            LARGE,
            List.of(
                new Bearers(Field.GIVEN, "", "lan", 301),
                new Bearers(Field.MIDDLE, "lan", "xuan", 150)));
    Map<Field, String> xuan = person("Lan", "Nguyen");
    xuan.put(Field.MIDDLE, "Xuan");
    Map<Field, String> other = person("Lan", "Nguyen");
    other.put(Field.MIDDLE, "Rosalind");
    double often = match(names, xuan, xuan).fields().get(1).bits();
    double seldom = match(names, other, other).fields().get(1).bits();
    assertThat(often).isLessThan(seldom - 3);
  }

  @Test
  void nobody_counted_weighs_as_the_flat_shares_and_a_count_has_a_version_of_its_own() {
    Map<Field, String> person = person("Theo", "Zygmunt");
    person.put(Field.MIDDLE, "Alan");
    double flat = Matcher.shipped().weighing(List.of(person, person), LARGE).match(0, 1).bits();
    assertThat(match(NamesOnFile.NONE, person, person).bits()).isCloseTo(flat, within(1e-9));
    Matcher shipped = Matcher.shipped();
    assertThat(shipped.knowing(NamesOnFile.NONE).version()).isEqualTo(shipped.version());
    assertThat(shipped.knowing(rare()).version())
        .isEqualTo(shipped.version() + ", names " + rare().version());
  }

  @Test
  void what_is_gathered_does_not_come_apart_because_names_were_counted() {
    Map<Field, String> person = person("Pao", "Vang");
    List<Map<Field, String>> two = List.of(person, person);
    Matcher shipped = Matcher.shipped();
    assertThat(shipped.knowing(common("Pao", "Vang")).gathering(two).match(0, 1).bits())
        .isEqualTo(shipped.gathering(two).match(0, 1).bits());
  }

  /** By record the oldest of its driver, the records weighed in the order of these numbers. */
  private static Map<Long, Long> drivers(
      List<Map<Field, String>> people, List<Integer> order, NamesOnFile names) {
    Matcher matcher = Matcher.shipped().knowing(names);
    Matcher.Weighing weighing = matcher.weighing(order.stream().map(people::get).toList(), LARGE);
    List<Partition.Link> links = new ArrayList<>();
    for (int a = 0; a < order.size(); a++) {
      for (int b = a + 1; b < order.size(); b++) {
        Match match = weighing.match(a, b);
        if (match.joins()) {
          links.add(new Partition.Link(Pair.of(order.get(a), order.get(b)), match.bits()));
        }
      }
    }
    List<Long> ids = new ArrayList<>();
    people.forEach(person -> ids.add((long) ids.size()));
    return Partition.of(
            ids, matcher.gathering(people), Map.of(), Set.of(), Set.of(Pair.of(0, 7)), links)
        .drivers();
  }

  @Test
  void the_same_records_decisions_and_count_give_the_same_drivers_in_any_order() {
    List<Map<Field, String>> people = new ArrayList<>();
    for (String[] name :
        new String[][] {
          {"Theo", "Zygmunt"},
          {"Pao", "Vang"},
          {"Tuan", "Nguyen"},
          {"Eva", "De La Cruz"},
          {"Eva", "Delacruz"},
          {"Harpreet", "Dhaliwal"},
          {"Fartun", "Warsame"}
        }) {
      people.add(at(person(name[0], name[1]), "12 Invented Lane", "Sampleton"));
    }
    people.addAll(List.copyOf(people));
    for (NamesOnFile names : List.of(NamesOnFile.NONE, rare(), common("Eva", "De La Cruz"))) {
      List<Integer> order = new ArrayList<>();
      people.forEach(person -> order.add(order.size()));
      Map<Long, Long> first = new TreeMap<>(drivers(people, order, names));
      assertThat(Set.copyOf(first.values())).hasSizeGreaterThan(5).hasSizeLessThan(14);
      for (int seed = 0; seed < 20; seed++) {
        Collections.shuffle(order, new Random(seed));
        assertThat(drivers(people, order, names)).isEqualTo(first);
      }
    }
  }
}
