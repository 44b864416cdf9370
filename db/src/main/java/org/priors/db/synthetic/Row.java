package org.priors.db.synthetic;

import java.time.LocalDateTime;

/** One arrest as one agency reported it, beside the truth about the driver on that day. */
record Row(
    long number,
    long driver,
    String agency,
    PersonRecord truth,
    Reported reported,
    LocalDateTime arrestedAt,
    String charge) {}
