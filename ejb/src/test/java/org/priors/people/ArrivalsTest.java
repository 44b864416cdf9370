package org.priors.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.priors.people.KnownRecordFixture.aRecord;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.priors.identity.ArrivalKeys;

class ArrivalsTest {

  private static final KnownRecordFixture WANDA = aRecord("Wanda", "Zygmunt").born("1970-02-03");
  private static final KnownRecord FIRST = WANDA.arriving(1);
  private static final KnownRecord AGAIN = WANDA.arriving(2);
  private static final KnownRecord STRANGER =
      aRecord("Chidi", "Okonkwo").born("1991-08-09").arriving(3);

  @Test
  void a_record_is_compared_with_one_that_arrives_before_it_in_the_same_batch() {
    assertThat(new Arrivals(List.of(FIRST, STRANGER, AGAIN)).sharing(Map.of()))
        .containsExactly(Set.of(), Set.of(), Set.of(1L));
  }

  @Test
  void a_key_finds_those_on_file_as_long_as_no_more_share_it_than_may() {
    assertThat(sharing(ArrivalKeys.MOST_SHARING)).hasSize(ArrivalKeys.MOST_SHARING);
    assertThat(sharing(ArrivalKeys.MOST_SHARING + 1)).isEmpty();
  }

  private static Set<Long> sharing(int onFile) {
    Arrivals arrivals = new Arrivals(List.of(FIRST));
    List<Long> ids = LongStream.range(100, 100 + onFile).boxed().toList();
    Map<Long, List<Long>> holders = new HashMap<>();
    LongStream.of(arrivals.keys()).forEach(key -> holders.put(key, ids));
    return arrivals.sharing(holders).get(0);
  }
}
