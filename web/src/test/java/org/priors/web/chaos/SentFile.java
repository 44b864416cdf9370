package org.priors.web.chaos;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.priors.db.synthetic.SyntheticState;

/** A file of arrests of a synthetic State. Row {@code n} stands on line {@code n + 1}. */
record SentFile(byte[] content, List<String> recordIds) {

  static final String NAME = "synthetic-state.csv";

  static SentFile of(long seed, int rows) throws IOException {
    StringWriter text = new StringWriter();
    SyntheticState.write(seed, rows, text);
    List<String> ids =
        text.toString().lines().skip(1).map(line -> line.substring(0, line.indexOf(','))).toList();
    return new SentFile(text.toString().getBytes(StandardCharsets.UTF_8), ids);
  }

  int rows() {
    return recordIds.size();
  }
}
