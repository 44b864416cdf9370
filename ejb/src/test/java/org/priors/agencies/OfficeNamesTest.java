package org.priors.agencies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.priors.agencies.OfficeNames.Sorted;
import org.priors.problems.Refused;
import org.priors.security.Caller;
import org.priors.slice.OnPostgres;

/** Which agencies and courts are found by what somebody types of them. */
@OnPostgres
class OfficeNamesTest {

  private static final Caller ADMINISTRATOR = Caller.system("test");

  @Inject AgencyRegister register;
  @Inject Agencies agencies;
  @Inject OfficeNames names;

  @BeforeEach
  void on_file() {
    add("LA0170100", "Oak City Police", AgencyKind.POLICE, "LA");
    add("LA0170200", "Elm City Police", AgencyKind.POLICE, "LA");
    add("VA0170100", "Oak County DMV", AgencyKind.DMV, "VA");
    register.add(ADMINISTRATOR, new Court("Oak City Court", "LA", null, Court.Level.LOCAL, null));
    register.add(ADMINISTRATOR, new Court("Oak City Court", "VA", null, Court.Level.LOCAL, null));
  }

  private void add(String ori, String name, AgencyKind kind, String state) {
    register.add(ADMINISTRATOR, new Agency(ori, name, kind, state, "America/Chicago"));
  }

  @Test
  void every_word_that_is_typed_is_in_the_name_the_state_or_the_ori() {
    assertThat(names.agencies("oak"))
        .containsExactly("Oak City Police, LA (LA0170100)", "Oak County DMV, VA (VA0170100)");
    assertThat(names.agencies("POLICE oak")).containsExactly("Oak City Police, LA (LA0170100)");
    assertThat(names.agencies("va017")).containsExactly("Oak County DMV, VA (VA0170100)");
    assertThat(names.agencies("oak elm")).isEmpty();
    assertThat(names.agencies("%")).isEmpty();
    assertThat(names.agencies("")).hasSize(3);
  }

  @Test
  void only_an_agency_that_makes_arrests_is_offered_as_one_that_did() {
    assertThat(names.arresting("oak")).containsExactly("Oak City Police, LA (LA0170100)");
  }

  @Test
  void courts_are_told_apart_by_their_states_and_offices_are_both() {
    assertThat(names.courts("oak")).containsExactly("Oak City Court, LA", "Oak City Court, VA");
    assertThat(names.offices("oak la"))
        .containsExactly("Oak City Court, LA", "Oak City Police, LA (LA0170100)");
    assertThat(names.names("oak city")).containsExactly("Oak City Court", "Oak City Police");
  }

  @Test
  void no_more_are_offered_than_fit_a_list() {
    for (int number = 10; number < 30; number++) {
      add("LA01800" + number, "Ash " + number, AgencyKind.POLICE, "LA");
    }
    assertThat(names.agencies("ash")).hasSize(OfficeNames.MOST);
    assertThat(names.countAgencies("ash")).isEqualTo(20);
    assertThat(names.agencies("ash", new Sorted(false, true), 0, 2))
        .extracting(Agency::name)
        .containsExactly("Ash 29", "Ash 28");
    assertThat(names.agencies("ash", new Sorted(false, true), 19, 2))
        .extracting(Agency::name)
        .containsExactly("Ash 10");
    assertThat(names.courts("", new Sorted(true, true), 0, 9))
        .extracting(Court::state)
        .containsExactly("VA", "LA");
    assertThat(names.countCourts("va")).isEqualTo(1);
  }

  @Test
  void what_was_offered_is_taken_and_so_is_an_ori_alone() {
    long oak = agencies.withOri("LA0170100").orElseThrow().id();
    assertThat(agencies.required("Oak City Police, LA (LA0170100)", "/x").id()).isEqualTo(oak);
    assertThat(agencies.required("la0170100", "/x").id()).isEqualTo(oak);
    assertThat(agencies.requiredCourt("Oak City Court, VA", "LA", "/x").state()).isEqualTo("VA");
    assertThat(agencies.requiredCourt("oak city court", "LA", "/x").state()).isEqualTo("LA");
    assertThat(agencies.requiredOffice("Oak City Court, VA", "/x").isCourt()).isTrue();
    assertThat(agencies.requiredOffice("Oak City Police, LA (LA0170100)", "/x").isCourt())
        .isFalse();
  }

  @Test
  void part_of_a_name_that_one_alone_has_is_that_one_and_of_several_it_stays_a_part() {
    assertThat(names.agencyInFull("elm")).isEqualTo("Elm City Police, LA (LA0170200)");
    assertThat(names.agencyInFull("oak")).isEqualTo("oak");
    assertThat(names.arrestingInFull("oak")).isEqualTo("Oak City Police, LA (LA0170100)");
    assertThat(names.agencyInFull("beech")).isEqualTo("beech");
    assertThat(names.officeInFull("oak county")).isEqualTo("Oak County DMV, VA (VA0170100)");
    assertThat(names.courtInFull("oak", "LA")).isEqualTo("Oak City Court, LA");
    assertThat(names.courtInFull("oak", null)).isEqualTo("oak");
    register.add(ADMINISTRATOR, new Court("Fir Court", "VA", null, Court.Level.LOCAL, null));
    assertThat(names.courtInFull("fir", "LA"))
        .as("that of another State may be a mistake")
        .isEqualTo("fir");
  }

  @Test
  void part_of_a_name_is_asked_back_with_those_that_have_it() {
    assertThatThrownBy(() -> agencies.required("oak", "/x"))
        .isInstanceOf(Refused.class)
        .hasMessageContaining(
            "No agency on file is called 'oak'. Is it Oak City Police, LA (LA0170100); or Oak County"
                + " DMV, VA (VA0170100)?");
    assertThatThrownBy(() -> agencies.required("beech", "/x"))
        .hasMessageContaining("is called 'beech'; an administrator adds one.");
    assertThatThrownBy(() -> agencies.required("LA0179999", "/x"))
        .hasMessageContaining("No agency with the ORI 'LA0179999' is on file");
    assertThatThrownBy(() -> agencies.requiredCourt("elm", "LA", "/x"))
        .hasMessageContaining("No court on file is called 'elm'");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "oak|Oak City Police, LA (LA0170100)|true",
        "oak city|Oak City Court, LA|true",
        "la0170100|Oak City Police, LA (LA0170100)|false",
        "oak city police|Oak City Police, LA (LA0170100)|false",
        "Oak City Police, LA|Oak City Police, LA (LA0170100)|false",
        "Oak City Police, LA (LA0170100)|Oak City Police, LA (LA0170100)|false",
        "oak city court|Oak City Court, LA|false",
        "oak city court, la|Oak City Court, LA|false",
        "nobody|nobody|false"
      })
  void a_name_without_its_state_and_an_ori_are_no_part_of_a_name(
      String typed, String inFull, boolean isPart) {
    assertThat(OfficeNames.isPart(typed, inFull)).isEqualTo(isPart);
  }
}
