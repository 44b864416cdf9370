package org.priors.web.cases;

import org.priors.cases.Charge;
import org.priors.cases.ChargeKind;
import org.priors.web.reading.Fields;

/** Reads a charge as the charging document prints it. */
final class ChargeReader {

  private ChargeReader() {}

  /**
   * The charge; null where it cannot be read, which is noted.
   *
   * @param key the agency's own number of the charge; null for none
   */
  static Charge charge(Fields in, String key, String source) {
    String statute = in.text("statute");
    String description = in.text("description");
    String degree = in.text("degree");
    Integer counts = in.whole("counts");
    ChargeKind kind = in.choice("kind", ChargeKind.class);
    boolean complete =
        in.need("statute", "The statute")
            & in.need("description", "The description of the charge")
            & in.need("kind", "The kind of charge");
    return complete && kind != null
        ? in.make(
            () ->
                new Charge(
                    statute, description, degree, counts == null ? 1 : counts, kind, key, source))
        : null;
  }
}
