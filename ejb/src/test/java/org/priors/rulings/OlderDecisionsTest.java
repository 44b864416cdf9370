package org.priors.rulings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.priors.slice.Persons.aPerson;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.priors.audit.ChangeSets;
import org.priors.lawbook.LawSteps;
import org.priors.lawbook.LawVersions;
import org.priors.security.Role;
import org.priors.slice.MatchingSteps;
import org.priors.slice.OnPostgres;
import org.priors.slice.Town;
import org.priors.sql.Database;

/**
 * A decision that was made before the law was spelled as American offices do: by files that shipped
 * then, with what was answered then in the words that the database gave it since.
 */
@OnPostgres
class OlderDecisionsTest {

  private static final String VERSION = "6247bced9ea4";
  private static final String BETWEEN = "=== ";

  @Inject MatchingSteps people;
  @Inject Town town;
  @Inject ChangeSets changes;
  @Inject LawVersions versions;
  @Inject LawDecisions decisions;
  @Inject Database database;

  private static String text(String file) throws IOException {
    try (InputStream content = OlderDecisionsTest.class.getResourceAsStream("/kept/" + file)) {
      return new String(content.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static SortedMap<String, byte[]> files() throws IOException {
    SortedMap<String, byte[]> files = new TreeMap<>();
    for (String file : text("louisiana.kept").substring(BETWEEN.length()).split("\n" + BETWEEN)) {
      int end = file.indexOf('\n');
      String content = file.substring(end + 1);
      files.put(
          file.substring(0, end),
          (content.endsWith("\n") ? content : content + "\n").getBytes(StandardCharsets.UTF_8));
    }
    return files;
  }

  private long decided(long caseId) throws IOException {
    changes.begin(MatchingSteps.clerk(), "Decided before");
    LawSteps.keep(versions, VERSION, files());
    String facts = text("facts.json");
    String answer = text("answer.json");
    return database.read(
        handle ->
            handle
                .createQuery(
                    """
                    insert into law_decision (case_id, choice, charged, number, at_most, reason, law_version, facts, answer, decided_by, decided_at)
                    values (:case, 'AMENDED', 1, 2, 2, 'By the record', :version, cast(:facts as jsonb), :answer, 'p', now())
                    returning id
                    """)
                .bind("case", caseId)
                .bind("version", VERSION)
                .bind("facts", facts)
                .bind("answer", answer)
                .mapTo(Long.class)
                .one());
  }

  @Test
  void what_was_decided_in_the_older_spelling_is_computed_again_as_it_was_decided()
      throws IOException {
    long caseId = people.reported(aPerson("Lou", "Olderlaw").born("1970-05-06")).caseId();
    LawDecisions.Recomputed again =
        decisions.recompute(town.account(Role.PROSECUTOR), decided(caseId));
    assertThat(again.then().lawVersion()).isEqualTo(VERSION);
    assertThat(again.then().offenseNumber().value()).isEqualTo(2);
    assertThat(again.then().criminal().get("license").citation()).contains("Table 12");
    assertThat(again.identical()).isTrue();
  }
}
