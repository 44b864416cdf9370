package org.priors.identity.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.priors.identity.Field;
import org.priors.identity.Records;
import org.priors.identity.Thresholds;

class BlockingTest {

  private static Records people(int count, String street) {
    Records records = new Records();
    for (int i = 0; i < count; i++) {
      records.add(
          Map.of(Field.GIVEN, "Anna", Field.MIDDLE, "M" + i, Field.STREET, street + i / 100));
    }
    return records;
  }

  private static Blocks blocks(int[]... groups) {
    Blocks blocks = new Blocks();
    for (int[] group : groups) {
      blocks.add(0, group.length, group);
    }
    return blocks;
  }

  private static String closest(int record, int most, int records, Blocks blocks) {
    Pairs pairs = new Pairs();
    new Neighbors(blocks, blocks.byRecord(records)).of(record, most, pairs);
    pairs.settle();
    return IntStream.range(0, pairs.size())
        .mapToObj(i -> pairs.first(i) + "-" + pairs.second(i))
        .toList()
        .toString();
  }

  @Test
  void a_hundred_records_under_one_key_are_compared_each_with_each() {
    assertThat(new Blocking(people(100, "road")).pairs().size()).isEqualTo(100 * 99 / 2);
  }

  @Test
  void a_key_that_more_records_share_brings_nobody_together() {
    Records records = new Records();
    IntStream.range(0, 101)
        .forEach(i -> records.add(Map.of(Field.BORN, "1970-02-03", Field.MIDDLE, "M" + i)));
    assertThat(new Blocking(records).pairs().size()).isZero();
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 50, 51, 99, 100, 101, 1000})
  void a_row_and_one_that_is_a_slip_away_are_one_cluster_however_often_it_is_repeated(int times) {
    Records records = new Records();
    IntStream.range(0, times).forEach(i -> records.add(zygmunt("Robert")));
    records.add(zygmunt("Robret"));
    IntStream.range(0, 300).forEach(i -> records.add(somebodyElse(i / 2)));
    Linkage linkage = new Linkage(records, Thresholds.shipped());
    assertThat(IntStream.rangeClosed(0, times).map(linkage::cluster).distinct().count()).isOne();
    assertThat(linkage.cluster(times + 1)).isEqualTo(times + 1);
    assertThat(linkage.cluster(times + 2)).isEqualTo(times + 1);
    assertThat(linkage.cluster(times + 3)).isEqualTo(times + 3);
  }

  @ParameterizedTest
  @ValueSource(ints = {100, 101, 150, 151, 400})
  void a_person_with_however_many_reports_that_differ_is_one_cluster(int times) {
    Records records = new Records();
    for (int i = 0; i < times; i++) {
      Map<Field, String> report = new EnumMap<>(zygmunt("Robert"));
      report.put(Field.STREET, i + " Invented Lane");
      report.put(Field.LOCALITY, "Town" + i % 7);
      records.add(report);
    }
    IntStream.range(0, 300).forEach(i -> records.add(somebodyElse(i / 2)));
    Linkage linkage = new Linkage(records, Thresholds.shipped());
    assertThat(IntStream.range(0, times).map(linkage::cluster).distinct().count()).isOne();
    assertThat(linkage.cluster(times)).isEqualTo(times);
  }

  private static Map<Field, String> somebodyElse(int person) {
    String name =
        ""
            + "bcdfghjklm".charAt(person % 10)
            + "a"
            + "bdfgklmnpr".charAt(person / 10 % 10)
            + "aeiou".charAt(person / 100);
    return Map.of(
        Field.GIVEN,
        "an" + "bdlr".charAt(person % 4) + "e",
        Field.SURNAME,
        name,
        Field.BORN,
        "19%02d-0%d-1%d".formatted(40 + person % 50, person % 9 + 1, person % 10),
        Field.NUMBER,
        "7%07d".formatted(person * 4_391_977L % 10_000_000),
        Field.STREET,
        name + " street");
  }

  private static Map<Field, String> zygmunt(String given) {
    return Map.of(
        Field.GIVEN, given,
        Field.SURNAME, "Zygmunt",
        Field.BORN, "1963-07-05",
        Field.NUMBER, "55123407",
        Field.STREET, "12 Invented Lane");
  }

  @Test
  void a_record_with_its_only_name_in_the_wrong_place_meets_its_like() {
    Records records = new Records();
    records.add(Map.of(Field.GIVEN, "Robert", Field.SURNAME, "Zygmunt", Field.LOCALITY, "Delmar"));
    records.add(Map.of(Field.GIVEN, "Zygmunt", Field.LOCALITY, "Delmar"));
    records.add(Map.of(Field.GIVEN, "Kowalski", Field.LOCALITY, "Delmar"));
    Pairs pairs = new Blocking(records).pairs();
    assertThat(pairs.size()).isEqualTo(1);
    assertThat(pairs.second(0)).isEqualTo(1);
  }

  @Test
  void the_neighbor_who_shares_the_rarest_keys_is_the_closest() {
    Blocks blocks = blocks(new int[] {0, 1, 2, 3}, new int[] {0, 2}, new int[] {0, 3, 1});
    assertThat(closest(0, 1, 4, blocks)).isEqualTo("[0-2]");
    assertThat(closest(0, 3, 4, blocks)).isEqualTo("[0-1, 0-2, 0-3]");
  }

  @Test
  void of_equally_close_neighbors_the_first_of_the_file_are_kept() {
    Blocks blocks = blocks(new int[] {3, 0, 2, 1});
    assertThat(closest(3, 2, 4, blocks)).isEqualTo("[0-3, 1-3]");
  }

  @Test
  void a_large_file_keeps_thirty_neighbors_of_each_record() {
    Records records = people(100_000, "road");
    int pairs = new Blocking(records).pairs().size();
    assertThat(pairs).isLessThanOrEqualTo(100_000 * 30).isGreaterThan(100_000);
  }

  @Test
  void a_record_comes_once_to_a_key_that_it_has_in_two_ways() {
    Keyed keyed = new Keyed(2);
    keyed.add(0, "ana");
    keyed.add(0, "ana");
    keyed.add(1, "ana");
    Blocks blocks = new Blocks();
    keyed.blocks(2, false, blocks::add);
    assertThat(blocks.end(0)).isEqualTo(2);
  }
}
