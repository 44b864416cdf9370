package org.priors.letters;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.priors.audit.ChangeSets;
import org.priors.security.Caller;
import org.priors.sql.Database;

/** Makes batches part by part: each is stored whole, once, or not at all. */
@Stateless
public class LetterBatches {

  private static final byte[] NOTHING = {};

  @Inject Batches batches;
  @Inject ChangeSets changes;
  @Inject Database database;

  /** Makes the next part that waits; says whether there was one. */
  @TransactionAttribute(REQUIRES_NEW)
  public boolean next() {
    Optional<Batches.Waiting> waiting = batches.next();
    waiting.ifPresent(this::make);
    return waiting.isPresent();
  }

  private void make(Batches.Waiting part) {
    database.takesLong();
    changes.begin(Caller.nobody(part.askedBy()), "Batch of letters " + part.batch());
    List<Batches.Paper> papers = batches.papers(part);
    byte[] content =
        papers.isEmpty()
            ? NOTHING
            : OnePdf.of(papers.stream().map(Batches.Paper::content).toList());
    batches.add(part, papers, content);
  }
}
