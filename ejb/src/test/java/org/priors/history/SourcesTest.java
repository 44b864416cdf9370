package org.priors.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.priors.slice.Persons.aPerson;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.priors.security.Caller;
import org.priors.slice.MatchingSteps;
import org.priors.slice.OnPostgres;
import org.priors.sql.Database;

/** What the record tells of who sent it. */
@OnPostgres
class SourcesTest {

  private static final Caller CLERK = MatchingSteps.clerk();

  @Inject Sources sources;
  @Inject MatchingSteps people;
  @Inject Database database;
  @Inject Clock clock;

  @Test
  void each_source_says_when_it_last_sent_data_and_of_which_days() {
    Instant before = clock.instant();
    people.enter(people.reported(aPerson("Sonja", "Source")).driver(), "1961-04-01");
    List<Sources.Source> heard = sources.heard(CLERK);
    assertThat(heard).containsExactlyInAnyOrderElementsOf(heardByReadingAll());
    Sources.Source court =
        heard.stream()
            .filter(source -> source.name().equals("Tupelo City Court"))
            .findFirst()
            .orElseThrow();
    assertThat(court.lastSent().toInstant()).isAfterOrEqualTo(before);
    assertThat(court.first()).isEqualTo("1961-04-01");
  }

  /** When each source last sent data and of which days, from all that is on record. */
  private List<Sources.Source> heardByReadingAll() {
    return database.read(
        handle ->
            handle
                .createQuery(
                    """
                    select name, state, kind, max(sent) as last_sent, min(day) as first, max(day) as last
                    from (select a.name, a.state, a.kind, s.at as sent, (c.arrested_at at time zone a.zone)::date as day
                          from case_file c join agency a on a.id = c.agency_id join change_set s on s.id = c.created_in
                          union all
                          select k.name, k.state, 'COURT', s.at, d.decided_on
                          from disposition d join court k on k.id = d.court_id join change_set s on s.id = d.created_in
                          union all
                          select coalesce(k.name, a.name), coalesce(k.state, a.state), case when k.id is null then a.kind else 'COURT' end, r.reported_at, r.happened_on
                          from record_entry r left join court k on k.id = r.court_id left join agency a on a.id = r.agency_id
                          union all
                          select name, state, kind, null, null from agency
                          union all
                          select name, state, 'COURT', null, null from court) e
                    group by name, state, kind
                    """)
                .mapTo(Sources.Source.class)
                .list());
  }
}
