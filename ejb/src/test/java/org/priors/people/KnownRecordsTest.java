package org.priors.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.priors.slice.Persons.aPerson;

import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.priors.identity.ArrivalKeys;
import org.priors.slice.MatchingSteps;
import org.priors.slice.MatchingSteps.Reported;
import org.priors.slice.OnPostgres;
import org.priors.slice.Persons;

/** The records on file, as those that arrive look for them. */
@OnPostgres
class KnownRecordsTest {

  @Inject KnownRecords records;
  @Inject MatchingSteps people;

  private static Persons nora(String license) {
    return aPerson("Nora", "Known").born("1970-05-06").licensed("LA", license);
  }

  private KnownRecord known(Reported reported) {
    return records.withIds(List.of(reported.record())).get(0);
  }

  @Test
  void a_record_is_read_as_it_was_reported_and_stands_with_its_driver() {
    Reported reported = people.reported(nora("4047001").livingAt("12 Sample Road", "70112"));
    KnownRecord read = known(reported);
    assertThat(read.driverId()).isEqualTo(reported.driver());
    assertThat(read.gatheredWith()).isEqualTo(reported.record());
    assertThat(List.of(read.given(), read.surname(), read.licenseNumber(), read.postcode()))
        .containsExactly("Nora", "Known", "4047001", "70112");
    assertThat(records.after(reported.record() - 1, 5)).containsExactly(read);
  }

  @Test
  void a_key_finds_who_has_it_and_one_that_too_many_share_tells_that_they_are_too_many() {
    Reported one = people.reported(nora("4047002"));
    Arrivals alike = new Arrivals(List.of(known(one)));
    assertThat(records.sharing(alike.keys()).values()).allMatch(List.of(one.record())::equals);
    people.reportedTogether(
        IntStream.rangeClosed(0, ArrivalKeys.MOST_SHARING).mapToObj(i -> nora("4047002")).toList());
    assertThat(records.sharing(alike.keys()).values())
        .allMatch(sharing -> sharing.size() == ArrivalKeys.MOST_SHARING + 1);
  }

  @Test
  void who_holds_a_number_of_few_is_not_looked_up_and_who_holds_one_of_many_is() {
    Reported one = people.reported(nora("4047003"));
    people.reported(nora("4047003"));
    assertThat(records.holdingNumbersOf(List.of(known(one)))).isEmpty();
    people.reportedTogether(
        IntStream.range(0, ArrivalKeys.LEAST_TOO_MANY).mapToObj(i -> nora("4047003")).toList());
    assertThat(records.holdingNumbersOf(List.of(known(one))))
        .hasSizeGreaterThan(ArrivalKeys.LEAST_TOO_MANY)
        .allMatch(holder -> holder.licenseNumber().equals("4047003"))
        .doesNotContain(known(one));
  }
}
