package org.priors.web.hearings;

import java.time.Instant;
import java.time.ZoneId;
import org.priors.hearings.Basis;
import org.priors.hearings.StatementReceived;
import org.priors.web.reading.Fields;

/** Reads an officer's statement as it came, whichever way it came. */
final class StatementReader {

  private StatementReader() {}

  /**
   * Reads it; refuses with everything that is wrong in it.
   *
   * @param zone of a time that says none itself
   */
  static StatementReceived statement(Fields in, ZoneId zone) {
    in.need("basis", "What the action rests on");
    Basis basis = in.choice("basis", Basis.class);
    in.need("statementNumber", "The number of the statement");
    String number = in.text("statementNumber");
    Instant receivedAt = in.requiredMoment("receivedAt", "the receipt", zone);
    in.need("sourceDocument", "The source document");
    String document = in.text("sourceDocument");
    in.refuseIfAny();
    return new StatementReceived(number, basis, receivedAt, document);
  }
}
