package org.priors.agencies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.priors.fixtures.AgencyFixture.officeIn;
import static org.priors.fixtures.Refusals.assertRefused;

import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AgencyTest {

  @Test
  void an_ori_has_nine_letters_and_digits_in_capitals() {
    assertThat(agency("la0260000", "America/Chicago").ori()).isEqualTo("LA0260000");
    assertThat(agency(" LA0260000 ", "America/Chicago").ori()).isEqualTo("LA0260000");
  }

  @ParameterizedTest
  @ValueSource(strings = {"LA026000", "LA02600000", "LA-260000", "LA 260000", "LÁ0260000"})
  void another_ori_is_refused(String ori) {
    assertRefused("bad-ori", "/ori", () -> agency(ori, "America/Chicago"));
  }

  @Test
  void an_agency_lives_in_the_zone_of_a_place() {
    assertThat(agency("LA0260000", "America/Chicago").zone())
        .isEqualTo(ZoneId.of("America/Chicago"));
    assertThat(agency("GU0010000", "Pacific/Guam").zone()).isEqualTo(ZoneId.of("Pacific/Guam"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"America/Metairie", "Chicago", "-06:00", "UTC-06:00", "GMT+5", "Z", "CST"})
  void an_offset_or_an_abbreviation_is_no_zone_for_the_database_reads_it_otherwise(String zone) {
    assertRefused("unknown-zone", "/zone", () -> agency("LA0260000", zone));
  }

  @Test
  void an_agency_has_a_name_a_kind_a_state_and_a_zone() {
    assertRefused("missing", "/zone", () -> agency("LA0260000", " "));
    assertRefused("missing", "/ori", () -> agency(null, "America/Chicago"));
    String zone = "America/Chicago";
    assertRefused(
        "missing", "/name", () -> new Agency("LA0260000", " ", AgencyKind.DMV, "LA", zone));
    assertRefused("missing", "/kind", () -> new Agency("LA0260000", "DMV", null, "LA", zone));
    assertRefused(
        "unknown-state",
        "/state",
        () -> new Agency("LA0260000", "DMV", AgencyKind.DMV, "Louisiana", zone));
  }

  @Test
  void a_court_may_leave_open_whether_it_is_a_court_of_record() {
    Court court = new Court("24th JDC", "la", " ", Court.Level.STATE, null);
    assertThat(court.ofRecord()).isNull();
    assertThat(court.state()).isEqualTo("LA");
    assertThat(court.county()).isNull();
    assertThat(new Court("24th JDC", "LA", null, Court.Level.STATE, false).ofRecord()).isFalse();
  }

  @Test
  void a_court_has_a_name_a_state_and_a_level() {
    assertRefused("missing", "/name", () -> new Court("", "LA", null, Court.Level.STATE, null));
    assertRefused("missing", "/state", () -> new Court("JDC", null, null, Court.Level.STATE, null));
    assertRefused("missing", "/level", () -> new Court("JDC", "LA", null, null, null));
    assertThat(new Court("x".repeat(200), "LA", null, Court.Level.LOCAL, null).name()).hasSize(200);
    assertRefused(
        "too-long", "/name", () -> new Court("x".repeat(201), "LA", null, Court.Level.LOCAL, null));
  }

  @ParameterizedTest
  @ValueSource(strings = {"LA", "la", " tx ", "DC", "PR", "GU", "VI", "AS", "MP"})
  void a_state_the_district_or_a_territory_is_known_by_its_postal_code(String code) {
    assertThat(States.required(code, "/state")).isEqualTo(code.strip().toUpperCase());
    assertThat(States.optional(code, "/state")).isEqualTo(code.strip().toUpperCase());
  }

  @ParameterizedTest
  @ValueSource(strings = {"ZZ", "L", "LAX", "Louisiana", "ON", "L A"})
  void another_code_is_no_state(String code) {
    assertRefused("unknown-state", "/state", () -> States.required(code, "/state"));
    assertRefused("unknown-state", "/state", () -> States.optional(code, "/state"));
  }

  @Test
  void only_where_it_is_required_a_state_has_to_be_there() {
    assertThat(States.optional(" ", "/state")).isNull();
    assertRefused("missing", "/state", () -> States.required(" ", "/state"));
  }

  @Test
  void an_office_is_named_as_the_agency_or_court_that_it_is_and_keeps_its_time() {
    Office agency = officeIn("IN", "America/Chicago");
    assertThat(agency.name()).isEqualTo("Police of IN");
    assertThat(agency.state()).isEqualTo("IN");
    assertThat(agency.zone()).isEqualTo(ZoneId.of("America/Chicago"));
    assertThat(agency.isCourt()).isFalse();
    Office court = new Office(new Court("Marion", "IN", null, Court.Level.STATE, true));
    assertThat(court.name()).isEqualTo("Marion");
    assertThat(court.state()).isEqualTo("IN");
    assertThat(court.zone()).isEqualTo(ZoneId.of("America/Indiana/Indianapolis"));
    assertThat(court.isCourt()).isTrue();
  }

  private static Agency agency(String ori, String zone) {
    return new Agency(ori, "Metairie Police", AgencyKind.POLICE, "LA", zone);
  }
}
