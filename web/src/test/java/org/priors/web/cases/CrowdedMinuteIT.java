package org.priors.web.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.priors.security.Role;
import org.priors.web.testing.Arrests;
import org.priors.web.testing.Rest;
import org.priors.web.testing.RunningPriors;
import org.priors.web.testing.RunningPriors.Running;

@ExtendWith(RunningPriors.class)
class CrowdedMinuteIT {

  private final Running priors;
  private final Rest clerk;

  CrowdedMinuteIT(Running priors) {
    this.priors = priors;
    clerk = priors.as(Role.CLERK);
  }

  @Test
  void a_number_in_another_spelling_is_known_however_many_other_agencies_arrest_in_its_minute()
      throws Exception {
    Arrests arrest = Arrests.of("Cora", "Crowdedminute").at("1999-03-04T05:06:30");
    crowd(
        """
        insert into case_file (number, state, agency_id, agency_number, status, arrested_at, crash, tests_reported, source)
        select 'CROWD-' || n, a.state, a.id, 'CROWD-' || n, 'OPEN', '1999-03-04 11:06:00Z', 'NONE', 'NONE', 'crowd'
        from (select * from agency where ori <> 'LA0170100' order by id limit 1) a, generate_series(1, 1000) n
        """);
    try {
      JsonNode first = clerk.post("/api/cases", arrest.json()).json();
      String alike = arrest.number().replace('-', ' ');
      Rest.Answer again = clerk.post("/api/cases", arrest.json().replace(arrest.number(), alike));
      assertThat(again.status()).isEqualTo(200);
      assertThat(again.json().get("id")).isEqualTo(first.get("id"));
    } finally {
      crowd("delete from case_file where source = 'crowd'");
    }
  }

  private void crowd(String change) throws SQLException {
    try (Connection owner = priors.ownedDatabase();
        Statement statement = owner.createStatement()) {
      statement.execute(
          "insert into change_set (actor, reason) values ('test', 'a crowded minute');"
              + " select set_config('priors.change_set', max(id)::text, false) from change_set");
      statement.execute(change);
    }
  }
}
