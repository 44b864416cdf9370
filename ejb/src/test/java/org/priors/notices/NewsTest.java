package org.priors.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.priors.slice.Persons.aPerson;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.priors.audit.ChangeSets;
import org.priors.problems.Refused;
import org.priors.security.Caller;
import org.priors.security.Denied;
import org.priors.security.Role;
import org.priors.slice.MatchingSteps;
import org.priors.slice.OnPostgres;
import org.priors.slice.Persons;
import org.priors.slice.Town;
import org.priors.sql.Database;

/** What is news of a driver that a person follows. */
@OnPostgres
class NewsTest {

  @Inject Notices notices;
  @Inject News news;
  @Inject NoticeAddress address;
  @Inject MatchingSteps people;
  @Inject Town town;
  @Inject ChangeSets changes;
  @Inject Database database;

  private Instant day = Instant.parse("2001-07-21T04:30:00Z");

  /** A new arrest of this person, a day after the one before; the driver. */
  private long arrested(Persons person) {
    day = day.plus(Duration.ofDays(1));
    return people.reported(person, day).driver();
  }

  private static Persons nat(String surname) {
    return aPerson("Nat", surname).born("1970-05-06");
  }

  private List<News.Item> newsOf(Caller caller, long driver) {
    return news.own(caller).stream().filter(item -> item.driverId() == driver).toList();
  }

  @Test
  void news_is_what_came_on_record_since_and_is_put_away_as_it_was_shown() {
    Caller clerk = town.account(Role.CLERK);
    long driver = arrested(nat("Newsworthy"));
    notices.follow(clerk, driver);
    assertThat(newsOf(clerk, driver)).isEmpty();
    arrested(nat("Newsworthy"));
    List<News.Item> shown = newsOf(clerk, driver);
    assertThat(shown).extracting(News.Item::kind).containsExactly("CASE");
    arrested(nat("Newsworthy"));
    news.seen(clerk, shown.get(0).notice(), shown.stream().map(News.Item::changeSet).toList());
    assertThat(newsOf(clerk, driver)).hasSize(1).doesNotContainAnyElementsOf(shown);
    assertThat(newsOf(town.account(Role.OFFICER), driver)).isEmpty();
  }

  @Test
  void a_record_that_may_be_the_driver_and_waits_for_a_clerk_is_news() {
    Caller clerk = town.account(Role.CLERK);
    long driver = arrested(nat("Maybenews"));
    notices.follow(clerk, driver);
    assertThat(arrested(aPerson("Nat", "Maybenews"))).isNotEqualTo(driver);
    assertThat(newsOf(clerk, driver)).extracting(News.Item::kind).containsExactly("MAYBE");
  }

  @Test
  void nobody_puts_away_or_stops_what_belongs_to_another() {
    Caller clerk = town.account(Role.CLERK);
    Caller officer = town.account(Role.OFFICER);
    long driver = arrested(nat("Ownedby"));
    notices.follow(clerk, driver);
    arrested(nat("Ownedby"));
    News.Item item = newsOf(clerk, driver).get(0);
    news.seen(officer, item.notice(), List.of(item.changeSet()));
    notices.stop(officer, item.notice());
    assertThat(newsOf(clerk, driver)).containsExactly(item);
    notices.stop(clerk, item.notice());
    assertThat(newsOf(clerk, driver)).isEmpty();
    assertThatThrownBy(() -> notices.follow(town.account(Role.MANAGER), driver))
        .isInstanceOf(Denied.class);
  }

  @Test
  void a_notice_goes_with_the_person_record_when_it_is_joined_to_another_driver() {
    Caller clerk = town.account(Role.CLERK);
    long followed = arrested(nat("Joinedlater"));
    long other = arrested(aPerson("Nat", "Strangertoall").born("1951-12-30"));
    notices.follow(clerk, followed);
    changes.begin(clerk, "Test of a join");
    database.run(
        handle -> {
          handle.execute(
              "update person_record set driver_id = ? where driver_id = ?", other, followed);
          handle.execute("update case_file set driver_id = ? where driver_id = ?", other, followed);
        });
    assertThat(newsOf(clerk, followed)).isEmpty();
    assertThat(newsOf(clerk, other)).extracting(News.Item::kind).containsExactly("CASE");
    assertThat(notices.isFollowing(clerk, other)).isTrue();
  }

  @Test
  void what_is_no_address_is_refused_and_so_is_one_that_would_add_a_header() {
    Caller clerk = town.account(Role.CLERK);
    for (String wrong : List.of("clerk", "a b@c.example", "a@b\r\nBcc: x@y.example", "a@b,c@d")) {
      assertThatThrownBy(() -> address.change(clerk, wrong)).isInstanceOf(Refused.class);
    }
  }
}
