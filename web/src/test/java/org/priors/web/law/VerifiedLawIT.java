package org.priors.web.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.priors.law.BookLoader;
import org.priors.law.Jurisdiction;
import org.priors.law.LawBook;
import org.priors.law.LawFiles;
import org.priors.law.Parameter;
import org.priors.security.Role;
import org.priors.web.testing.Rest;
import org.priors.web.testing.RunningPriors;
import org.priors.web.testing.RunningPriors.Running;

/** Law that an office of a State has verified, that for all States among it. */
@ExtendWith(RunningPriors.class)
class VerifiedLawIT {

  private static final LawBook BOOK = BookLoader.load(LawFiles.shipped());

  private final Running priors;
  private final Rest officer;

  VerifiedLawIT(Running priors) {
    this.priors = priors;
    officer = priors.as(Role.OFFICER);
  }

  private boolean isVerified(String state) {
    return officer
        .post(
            "/api/law/evaluations",
            """
            {"state": "%1$s", "offense": {"at": "2002-05-01T23:10", "age": 34, "bac": "0.120"},
             "history": [{"kind": "conviction", "state": "%1$s", "date": "2000-01-15"}]}
            """
                .formatted(state))
        .json()
        .get("verified")
        .booleanValue();
  }

  @Test
  void what_holds_for_all_states_is_verified_for_one_at_a_time() throws SQLException {
    verify(BOOK.jurisdiction("WY"), "WY");
    assertThat(isVerified("WY")).isFalse();
    verify(BOOK.common(), "WY");
    assertThat(isVerified("WY")).isTrue();
    verify(BOOK.jurisdiction("MT"), "MT");
    assertThat(isVerified("MT")).isFalse();
  }

  /** As an office of the State marks them, one after the other. */
  private void verify(Jurisdiction jurisdiction, String state) throws SQLException {
    try (Connection database = priors.database();
        PreparedStatement change =
            database.prepareStatement(
                "with opened as (insert into change_set (actor, reason) values ('test', 'verified') returning id)"
                    + " select set_config('priors.change_set', id::text, true) from opened");
        PreparedStatement mark =
            database.prepareStatement(
                "insert into law_verification (parameter, digest, state, verified, account_id, at)"
                    + " values (?, ?, ?, true, (select min(id) from account), now())")) {
      database.setAutoCommit(false);
      change.execute();
      for (Parameter parameter : jurisdiction.all()) {
        mark.setString(1, parameter.path());
        mark.setString(2, parameter.digest());
        mark.setString(3, state);
        mark.execute();
      }
      database.commit();
    }
  }
}
