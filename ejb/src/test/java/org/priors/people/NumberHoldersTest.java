package org.priors.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.priors.people.KnownRecordFixture.aRecord;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class NumberHoldersTest {

  private static KnownRecord holding(long id, String license) {
    return aRecord("Remy", "Numberholder").born("1966-03-04").licensed(license).arriving(id);
  }

  @Test
  void the_holders_of_a_number_are_found_by_each_of_them_however_it_is_written() {
    List<KnownRecord> all =
        new ArrayList<>(
            LongStream.rangeClosed(1, 5).mapToObj(id -> holding(id, "00-4711-0")).toList());
    all.add(holding(6, "0047110"));
    all.add(holding(7, "9999999"));
    assertThat(new NumberHolders(all).of(List.of(6L))).containsExactly(1L, 2L, 3L, 4L, 5L, 6L);
  }

  @Test
  void a_number_that_few_hold_and_a_record_without_one_lead_to_nobody() {
    List<KnownRecord> all =
        List.of(holding(1, "47110"), holding(2, "47110"), holding(3, "47110"), holding(4, null));
    assertThat(new NumberHolders(all).of(List.of(1L, 4L))).isEmpty();
    assertThat(new NumberHolders(all).keys()).hasSize(1);
  }
}
