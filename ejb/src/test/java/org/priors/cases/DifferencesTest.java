package org.priors.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.priors.slice.Persons.aPerson;

import java.lang.reflect.Modifier;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.priors.people.PersonRecord;

class DifferencesTest {

  private static final Instant AT = Instant.parse("2002-05-02T04:30:00Z");

  private final Differences differences = new Differences(ZoneId.of("America/Chicago"));

  private static long fields(Class<?> type, String... apart) {
    return Stream.of(type.getDeclaredFields())
        .filter(field -> !Modifier.isStatic(field.getModifiers()))
        .filter(field -> !Arrays.asList(apart).contains(field.getName()))
        .count();
  }

  @Test
  void nothing_that_is_said_of_an_arrest_is_corrected_without_being_told() {
    Arrest all =
        Arrest.madeAt(AT)
            .place("Sample Road")
            .stopReason("Speed")
            .crash(Crash.INJURY)
            .commercial(true)
            .commercialLicense(false)
            .drivingAt(AT.minusSeconds(600))
            .noticeAt(AT.plusSeconds(600))
            .childPassenger(true)
            .officer("B. Dummy", "000")
            .build();
    differences.arrest(all, Arrest.madeAt(AT.plusSeconds(60)).build());
    assertThat(differences.found()).hasSize((int) fields(Arrest.class, "toldLater"));
    assertThat(differences.found().stream().map(Difference::inWords))
        .contains(
            "Arrested: 1 May 2002 23:31, before 1 May 2002 23:30",
            "Commercial license: nothing, before no",
            "Crash: Not stated, before Crash with injury to anybody");
  }

  @Test
  void a_charge_is_told_part_by_part_with_its_number() {
    differences.charge(
        2,
        new Charge("DEMO 1", "DWI", "1st", 1, ChargeKind.IMPAIRED_DRIVING, null, "Form"),
        new Charge("DEMO 2", "Refusal", null, 2, ChargeKind.REFUSAL, null, "Form"));
    assertThat(differences.found())
        .hasSize(5)
        .allMatch(one -> one.part().startsWith("Charge 2, "))
        .contains(new Difference("Charge 2, level", "1st", null));
  }

  @Test
  void seconds_that_nobody_tells_are_no_difference() {
    differences.arrest(
        Arrest.madeAt(AT.plusSeconds(31)).build(), Arrest.madeAt(AT.plusSeconds(2)).build());
    assertThat(differences.found()).isEmpty();
  }

  @Test
  void what_differs_of_the_person_tells_the_person_and_nothing_else_does() {
    PersonRecord stands =
        aPerson("Dora", "Different").born("1970-05-06").livingAt("1 Sample Street").record();
    differences.person(null, stands);
    int ofThePerson = differences.count();
    assertThat(ofThePerson).isPositive();
    assertThat(differences.found()).allMatch(Difference::tellsPerson);
    differences.arrest(
        Arrest.madeAt(AT).place("Sample Road").build(),
        Arrest.madeAt(AT).officer("B. Dummy", "000").build());
    assertThat(differences.found().subList(ofThePerson, differences.count()))
        .isNotEmpty()
        .noneMatch(Difference::tellsPerson);
  }
}
