package org.priors.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.priors.slice.Persons.aPerson;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.priors.security.Caller;
import org.priors.security.Role;
import org.priors.slice.MatchingSteps;
import org.priors.slice.OnPostgres;
import org.priors.slice.Town;

/** Who a document is from. */
@OnPostgres
class CaseDocumentsTest {

  @Inject CaseDocuments documents;
  @Inject CaseIntake intake;
  @Inject MatchingSteps people;
  @Inject Town town;

  @Test
  void a_document_is_from_the_agency_or_the_court_whose_people_added_it() throws IOException {
    long caseId =
        intake
            .take(
                MatchingSteps.clerk(),
                people.report(
                    town.police(),
                    aPerson("Lou", "Documented").born("1970-05-06"),
                    Instant.parse("2002-03-02T04:30:00Z"),
                    null,
                    List.of()))
            .caseId();
    add(town.account(Role.OFFICER), caseId, "Report");
    add(town.accountAtCourt(Role.CLERK), caseId, "Order");
    assertThat(documents.of(caseId))
        .extracting(line -> line.title() + " from " + line.receivedFrom())
        .containsExactly("Report from Police LA0170100", "Order from Tupelo City Court");
  }

  private void add(Caller caller, long caseId, String title) throws IOException {
    byte[] pdf = "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
    documents.add(caller, caseId, title, title + ".pdf", new ByteArrayInputStream(pdf));
  }
}
