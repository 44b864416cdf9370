package org.priors.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChargeWordsTest {

  private static ChargeSays described(String description) {
    return described(ChargeKind.IMPAIRED_DRIVING, "x", description);
  }

  private static ChargeSays described(ChargeKind kind, String statute, String description) {
    return read("VA", new ChargeWords.Text(kind, statute, description, null));
  }

  private static ChargeSays read(String state, ChargeWords.Text... charges) {
    return ChargeWords.SHIPPED.read(state, List.of(charges));
  }

  private static ChargeSays filed(String level, String description) {
    return read("VA", new ChargeWords.Text(ChargeKind.IMPAIRED_DRIVING, "x", description, level));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "DWI: 2ND OFF W/IN 5Y - 10Y | 2",
        "DWI: 3RD OFF W/IN 10Y | 3",
        "DUI 1ST | 1",
        "driving while intoxicated, second offense | 2",
        "DUI - 2D OFFENSE | 2",
        "THIRD OFFENSE DUI | 3",
        "DUI 11TH OFF | 11",
        "OWI (4TH) | 4",
        "DUI 2 OFF | 2",
        "DWI: REFUSED, 3-OFF | 3",
        "OPERATING WHILE INTOXICATED OFF #3 | 3",
        "DUI OFFENSE NO. 2 | 2",
        "AGG DUI 3 IN 84 MOS | 3",
        "DUI 3 W/IN 7 YRS | 3",
        "DWI II | 2",
        "OUI-3 | 3",
        "DWI IV | 4",
        "DUI W/2 PRIORS | 3",
        "DUI TWO PRIOR CONVICTIONS | 3",
        "DUI W/ONE PRIOR | 2",
        "DUI PRIORS: 3 | 4",
        "SECOND  DUI | 2",
        "DUI 1ST, NO KNOWN PRIORS | 1",
        "1ST OFFENSE, NO DWI PRIORS | 1",
        "DUI FIRST OFFENSE - NO PRIOR CONVICTIONS | 1",
        "DWI 1ST NEVER PREV CONVICTED | 1",
        "DUI 1ST (PRIORS: NONE) | 1",
        "DUI 2ND, NO PRIOR REFUSAL | 2",
        "DUI W/2 PRIORS, NO PRIOR REFUSAL | 3",
        "DUI TWO DWI PRIORS | 3",
        "DUI 2ND OFF REFUSAL | 2"
      })
  void the_offense_that_a_charge_names_is_read_from_its_description(String words, int number) {
    assertThat(described(words).number()).isEqualTo(number);
    assertThat(described(words).orMore()).isFalse();
    assertThat(described(words).recognized()).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "DUI 3RD+ | 3",
        "DUI THIRD OR SUBSEQUENT | 3",
        "DWI 4TH OR MORE | 4",
        "DUI 3RD & SUBSQ | 3",
        "2ND/SUBS OFF OF DUI | 2",
        "DUI 2ND OR 3RD OFFENSE | 2",
        "DUI SUBSEQUENT OFFENDER | 2",
        "DUI SUBSQ OFF | 2",
        "DWI-SUBSEQUENT | 2",
        "DUI W/PRIORS | 2",
        "DUI PRIOR CONV | 2",
        "DUI WITH PRIOR CONVICTION | 2",
        "DUI PREVIOUSLY CONVICTED | 2",
        "HABITUAL DUI | 2",
        "DUI HABITUAL OFFENDER | 2",
        "REPEAT OFFENDER DUI | 2",
        "DUI 2+ PRIORS | 3",
        "DUI 3 OR MORE PRIORS | 4",
        "DUI NO INSURANCE W/PRIORS | 2",
        "DUI, NO LICENSE, PRIOR CONV | 2",
        "DUI REFUSED W/PRIORS | 2",
        "DUI W/ ONE PRIOR DWI | 2"
      })
  void a_charge_for_later_offenses_too_names_the_first_of_them(String words, int number) {
    assertThat(described(words).number()).isEqualTo(number);
    assertThat(described(words).orMore()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Generic DUI",
        "DUI - Alcohol/drugs - injury accident",
        "DWI 2ND DEGREE",
        "DWI THIRD-DEGREE",
        "DUI 1ST OR 2ND OFFENSE",
        "DUI ON 2ND STREET",
        "DUI INJURY TO THIRD PARTY",
        "DUI CLASS 2 MISD",
        "DUI 0TH OFF",
        "DUI PRIOR TO CRASH",
        "DUI NO PRIORS",
        "DUI W/O PRIORS",
        "LEFT SCENE SUBSEQUENT TO DUI",
        "DRIVING W/ BAC .02% TO .07%",
        "DRIVING VEH. WHILE IMPAIRED BY ALCOHOL WHILE TRANSPORTING A MINOR",
        "COMM LIC DRIVER: OPERATE W/ ALCOHOL IN BLOOD",
        "DUI OFFICER 3",
        "21-902(a2) PER SE",
        "DUI NO KNOWN PRIORS",
        "DUI NO DUI OR DWI PRIORS",
        "DUI W/O ANY KNOWN PRIORS",
        "DUI WITHOUT A PRIOR CONV",
        "DUI PRIORS: NONE",
        "DUI PRIOR CONVICTIONS: NO",
        "DUI PRIORS UNKNOWN",
        "DWI NEVER PREV CONVICTED",
        "DWI NEVER BEEN PREVIOUSLY CONVICTED",
        "DUI NOT A REPEAT OFFENDER",
        "DUI NON-HABITUAL",
        "DUI NOT A HABITUAL OFFENDER",
        "DUI NOT SUBSEQUENT",
        "DUI NOT A 2ND OFFENSE",
        "DUI NOT 1ST OFFENSE",
        "DUI NO MORE THAN 1 PRIOR",
        "DUI W/ ONE PRIOR REFUSAL",
        "DUI W/2 PRIOR TEST REFUSALS",
        "DUI ONE PRIOR-REFUSAL",
        "DUI 2 PRIOR SPEEDING",
        "DUI 1 PRIOR TEST",
        "DUI 2+ PRIOR REFUSALS",
        "DUI W/ 2ND REFUSAL",
        "DUI W/ SUBSEQUENT REFUSAL",
        "DUI PRIOR OFFICER CONTACT",
        "DUI 1ST W/PRIORS",
        "DUI 1ST OFFENSE, PRIOR CONV",
        "DUI 1ST OR SUBSEQUENT",
        "DUI 1ST, 2 PRIORS"
      })
  void a_charge_that_names_none_or_cannot_be_sure_has_none(String words) {
    assertThat(described(words).number()).isNull();
    assertThat(described(words).underAge()).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "DWI: PERSON <21Y DRIVING W/ BAC .02% TO .07% | 21",
        "DUI UNDER 21 | 21",
        "DWI: PERSON <21Y DRIVING W/ BAC .02% TO <.08% | 21",
        "DUI UNDER AGE OF 21 | 21",
        "DUI U21 | 21",
        "DUI < 18 | 18",
        "DRIVER LESS THAN 21 W/ALCOHOL | 21",
        "UNDERAGE DUI | 21",
        "UNDER-AGE DRINKING DRIVER | 21",
        "ZERO TOLERANCE BAC | 21",
        "DUI BY MINOR | 21",
        "MINOR DRIVING WITH ALCOHOL | 21",
        "DUI-MINOR | 21",
        "JUVENILE DUI | 21",
        "DUI PERSON UNDER 18 OPERATING | 18",
        "DUI - DRIVER <18 | 18",
        "DUI UNDER 21 W/ ALCOHOL IN BLOOD | 21"
      })
  void that_the_driver_is_under_an_age_is_read(String words, int age) {
    assertThat(described(words).underAge()).isEqualTo(age);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "DUI W/PASSENGER UNDER 18",
        "DUI CHILD UNDER 16 IN VEH",
        "DUI TRANSPORTING MINOR",
        "DUI WITH MINOR INJURY",
        "DUI MINOR DAMAGE",
        "DRIVING UNDER 21-902",
        "DRIVING UNDER THE INFLUENCE",
        "BAC UNDER .21",
        "BAC <.18",
        "AGG DUI - PERSON UNDER 16 IN VEHICLE",
        "AGG DUI PERSON UNDER 18",
        "DUI PERSON UNDER 16",
        "DUI W/ MINOR UNDER 18 IN VEH",
        "DUI W/PERSON <18 IN VEH",
        "DUI W/ PERSON UNDER 18",
        "DUI PERSON <18Y ABOARD",
        "DUI MINOR UNDER AGE 17",
        "DUI W/ JUVENILE IN VEHICLE",
        "DUI JUVENILE PRESENT",
        "DUI W/2 JUVENILE OCC",
        "DUI W/ CHLD <17",
        "DUI INFANT UNDER 18 MOS",
        "DUI VICTIM UNDER 18",
        "DUI INJURY TO PERSON UNDER 21",
        "DUI W/ UNDERAGE PERSON IN CAR",
        "DUI HAVING MINOR UNDER 18",
        "DUI - UNDER 18 IN THE CAR",
        "DUI W/ UNDER 18",
        "DUI W/<18",
        "DUI ENDANGERING PERSON UNDER 17"
      })
  void an_age_of_somebody_else_or_another_figure_is_no_age_of_the_driver(String words) {
    assertThat(described(words).underAge()).isNull();
  }

  @Test
  void a_felony_speaks_of_earlier_convictions_unless_somebody_was_hurt() {
    assertThat(described("FELONY DUI").earlier())
        .singleElement()
        .matches(ChargeSays.Earlier::orThisArrest);
    assertThat(described("FELONY DUI W/ SERIOUS BODILY INJURY").earlier()).isEmpty();
    assertThat(described("FELONY DUI CHILD ENDANGERMENT").earlier()).isEmpty();
  }

  @Test
  void the_second_refusal_speaks_of_an_earlier_one_and_the_first_does_not() {
    assertThat(described(ChargeKind.REFUSAL, "x", "DWI: REFUSAL OF TEST, 2 OFF").earlier())
        .isNotEmpty();
    assertThat(described(ChargeKind.REFUSAL, "x", "DWI: REFUSAL OF TEST, 1 OFF").earlier())
        .isEmpty();
    for (String words : List.of("NO KNOWN PRIORS", "NOT A REPEAT OFFENDER", "PRIORS: NONE")) {
      assertThat(described(ChargeKind.REFUSAL, "x", "REFUSAL, " + words).earlier()).isEmpty();
    }
    assertThat(described(ChargeKind.REFUSAL, "x", "REFUSAL, 1 PRIOR REFUSAL").earlier())
        .isNotEmpty();
    assertThat(described(ChargeKind.OTHER, "x", "SPEEDING 2ND OFF")).isEqualTo(ChargeSays.NOTHING);
  }

  @ParameterizedTest
  @CsvSource({
    "1st offense, 1",
    "2ND OFFENSE, 2",
    "DWI 3rd, 3",
    "11th offense, 11",
    "First offense, 1",
    "second, 2",
    "Fourth or subsequent, 4",
    "first (1st) offense, 1"
  })
  void the_level_filed_names_the_offense(String level, int number) {
    assertThat(filed(level, "Driving under the influence").number()).isEqualTo(number);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Traffic", "Class 1 misdemeanor", "1st or 2nd offense", "0th offense", "felony"})
  void a_level_that_names_none_or_two_names_no_number(String level) {
    assertThat(filed(level, "Driving under the influence").number()).isNull();
  }

  @Test
  void the_level_filed_comes_before_the_description_and_one_below_it_is_told() {
    ChargeSays amended = filed("3rd offense", "DWI: 2ND OFF");
    assertThat(amended.number()).isEqualTo(3);
    assertThat(amended.contradictions()).isEmpty();
    ChargeSays low = filed("1st offense", "DWI: 3RD OFF");
    assertThat(low.number()).isEqualTo(1);
    assertThat(low.contradictions()).singleElement().asString().contains("offense 1", "offense 3");
  }

  @Test
  void of_several_charges_the_highest_number_and_the_lowest_age_speak() {
    ChargeSays both =
        read(
            "VA",
            new ChargeWords.Text(ChargeKind.IMPAIRED_DRIVING, "x", "DUI 2ND", null),
            new ChargeWords.Text(ChargeKind.IMPAIRED_DRIVING, "x", "DUI 3RD+ UNDER 21", null),
            new ChargeWords.Text(ChargeKind.OTHER, "x", "RECKLESS 4TH OFF", null));
    assertThat(both.number()).isEqualTo(3);
    assertThat(both.orMore()).isTrue();
    assertThat(both.underAge()).isEqualTo(21);
    assertThat(both.recognized()).contains("2ND", "UNDER 21");
  }

  @Test
  void a_charge_for_later_offenses_covers_what_the_record_shows() {
    assertThat(described("DUI 3RD+").covering(5)).isEqualTo(5);
    assertThat(described("DUI 3RD+").covering(1)).isEqualTo(3);
    assertThat(described("DUI 3RD").covering(5)).isEqualTo(3);
    assertThat(described("DUI").covering(5)).isNull();
  }
}
