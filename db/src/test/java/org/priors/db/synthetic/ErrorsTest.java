package org.priors.db.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ErrorsTest {
  private static final List<Row> ROWS = new ArrayList<>();

  @BeforeAll
  static void generate() {
    if (ROWS.isEmpty()) {
      Rows.each(11, 20_000, ROWS::add);
    }
  }

  @ParameterizedTest
  @EnumSource
  void each_kind_of_error_is_made_at_about_its_rate(ErrorKind kind) {
    long possible = ROWS.stream().filter(r -> r.reported().possible().contains(kind)).count();
    long made = ROWS.stream().filter(r -> r.reported().made().contains(kind)).count();
    // Four standard deviations of as many throws.
    double off = 4 * Math.sqrt(kind.rate() * (1 - kind.rate()) / possible);

    assertThat(made).isPositive();
    assertThat((double) made / possible).isCloseTo(kind.rate(), Offset.offset(off));
  }

  @ParameterizedTest
  @EnumSource
  void a_record_with_one_error_differs_from_the_truth(ErrorKind kind) {
    for (Row row : ROWS) {
      if (kind.possibleIn(row.truth()) && kind != ErrorKind.ADDRESS_ABBREVIATED) {
        PersonRecord wrong = kind.make(row.truth(), new Dice(1, 1, row.number()));
        assertThat(wrong).isNotEqualTo(row.truth());
      }
    }
  }

  @Test
  void an_abbreviated_address_is_shorter_than_the_true_one() {
    for (Row row : ROWS) {
      PersonRecord shorter = ErrorKind.ADDRESS_ABBREVIATED.make(row.truth(), new Dice(1, 1, 1));
      assertThat(shorter.address().street())
          .hasSizeLessThan(row.truth().address().street().length());
    }
  }

  @Test
  void a_record_without_an_error_is_the_truth() {
    assertThat(ROWS)
        .filteredOn(row -> row.reported().made().isEmpty())
        .isNotEmpty()
        .allSatisfy(row -> assertThat(row.reported().person()).isEqualTo(row.truth()));
  }

  @Test
  void slips_of_the_hand_change_a_word_as_their_names_say() {
    for (int number = 0; number < 200; number++) {
      Dice dice = new Dice(5, 5, number);
      assertThat(Typing.insert("Landry", dice)).hasSize(7);
      assertThat(Typing.delete("Landry", dice)).hasSize(5);
      assertThat(Typing.substitute("Landry", dice)).hasSize(6).isNotEqualToIgnoringCase("Landry");
      assertThat(Typing.transpose("Landry", dice)).isIn("Lnadry", "Ladnry", "Lanrdy", "Landyr");
    }
  }
}
