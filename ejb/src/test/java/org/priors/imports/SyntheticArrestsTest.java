package org.priors.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.priors.drivers.PersonRecord;

class SyntheticArrestsTest {

  private static PersonRecord person(String... changes) {
    ArrestRow row = Exports.synthetic().row(changes).taken();
    return row.report(Exports.SYNTHETIC.agency().agency(), "state.csv, line 2").person();
  }

  private static NotTaken left(String... changes) {
    return Exports.synthetic().row(changes).left();
  }

  @Test
  void a_person_has_birth_date_licence_and_address() {
    PersonRecord person = person();
    assertThat(person.born()).isEqualTo(LocalDate.of(1984, 12, 22));
    assertThat(person.licence()).hasToString("LA 412611756");
    assertThat(person.address().street()).isEqualTo("635 Cedar Avenue");
    assertThat(person.address().city()).isEqualTo("Cane Bend");
    assertThat(person.address().state()).isEqualTo("LA");
    assertThat(person.address().postcode()).isEqualTo("70109");
  }

  @Test
  void what_a_row_does_not_say_is_left_open() {
    PersonRecord person = person("born", "", "licence_number", "", "street", "");
    assertThat(person.born()).isNull();
    assertThat(person.licence()).isNull();
    assertThat(person.address()).isNull();
    assertThat(person("city", "", "state", "", "postcode", "").address().city()).isNull();
  }

  @ParameterizedTest
  @CsvSource({"1984-02-29, true", "1985-02-29, false", "1984-22-12, false", "12/22/1984, false"})
  void a_row_whose_birth_date_cannot_be_fails(String written, boolean can) {
    if (can) {
      assertThat(person("born", written).born()).hasToString(written);
    } else {
      NotTaken left = left("born", written);
      assertThat(left.code()).isEqualTo("bad-birth-date");
      assertThat(left.reason())
          .isEqualTo("'" + written + "' in born is not a birth date that can be.");
    }
  }

  @Test
  void a_birth_date_before_1880_fails() {
    assertThat(left("born", "1880-01-01").code()).isEqualTo("born-too-early");
    assertThat(person("born", "1880-01-02").born()).isNotNull();
  }

  @Test
  void a_licence_number_without_its_State_fails_and_a_State_alone_is_no_licence() {
    NotTaken left = left("licence_state", "");
    assertThat(left.code()).isEqualTo("licence-without-state");
    assertThat(left.reason())
        .isEqualTo(
            "licence_number holds '412611756' but licence_state is empty: cannot tell which"
                + " State's licence it is.");
    assertThat(person("licence_number", "").licence()).isNull();
    assertThat(left("licence_state", "ZZ").code()).isEqualTo("unknown-state");
    assertThat(left("licence_number", "?").code()).isEqualTo("bad-licence");
  }

  @Test
  void an_export_must_have_every_column_of_a_person_that_the_profile_reads() {
    assertThat(Exports.SYNTHETIC.columns())
        .contains("born", "licence_state", "licence_number", "street", "city", "state", "postcode");
    assertThat(Exports.VA.columns()).doesNotContain("born");
  }
}
