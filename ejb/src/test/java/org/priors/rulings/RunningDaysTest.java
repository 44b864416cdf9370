package org.priors.rulings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.priors.slice.Persons.aPerson;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.priors.rulings.RunningDays.Day;
import org.priors.rulings.RunningDays.Running;
import org.priors.security.Caller;
import org.priors.security.Role;
import org.priors.slice.MatchingSteps;
import org.priors.slice.MatchingSteps.Reported;
import org.priors.slice.OnPostgres;
import org.priors.slice.Town;

/** Which days of the law are told to be running. */
@OnPostgres
class RunningDaysTest {

  @Inject RunningDays days;
  @Inject MatchingSteps people;
  @Inject Town town;
  @Inject Clock clock;

  private Reported arrested(String surname, Instant at) {
    return people.reported(aPerson("Lou", surname).born("1970-05-06"), at);
  }

  @Test
  void a_day_runs_until_it_has_passed_and_the_soonest_is_told_first() {
    Instant now = clock.instant();
    Reported newest = arrested("Runsnow", now.minus(Duration.ofDays(1)));
    Reported before = arrested("Runsbefore", now.minus(Duration.ofDays(3)));
    arrested("Ranout", now.minus(Duration.ofDays(300)));
    arrested("Longago", ZonedDateTime.now(clock).minusMonths(RunningDays.MONTHS + 1).toInstant());
    Caller officer = town.account(Role.HEARING_OFFICER);

    Running running = days.inState(officer);

    assertThat(running.looked()).isEqualTo(3);
    assertThat(running.days()).isNotEmpty();
    assertThat(running.days()).allMatch(day -> !day.clock().due().isBefore(day.today()));
    assertThat(running.days()).extracting(day -> day.clock().due()).isSorted();
    assertThat(running.days())
        .extracting(Day::caseId)
        .contains(newest.caseId(), before.caseId())
        .doesNotContain(0L);
    assertThat(running.days()).extracting(Day::driver).contains("RUNSNOW, Lou", "RUNSBEFORE, Lou");
    assertThat(running.days()).allMatch(day -> day.clock().rule() != null);
  }

  @Test
  void a_prosecutor_is_told_of_the_cases_that_are_taken() {
    arrested("Nottaken", clock.instant().minus(Duration.ofDays(1)));
    assertThat(days.taken(town.account(Role.PROSECUTOR))).isEqualTo(new Running(List.of(), 0));
  }
}
