package org.priors.reports;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * A column of the list of cases that figures count by. In it a case says yes or no, or a word of
 * its own where its source does not say.
 *
 * @param key its name in formulas: small letters and underscores
 * @param width in characters
 * @param untold the word where the source does not say; null where every case says yes or no
 */
public record AnswerColumn(String key, String heading, int width, String untold) {
  static final String YES = "yes";
  static final String NO = "no";

  public AnswerColumn {
    Checks.key(key);
    Checks.filled(heading, "A column has a heading.");
  }

  /** The name under which formulas find the column. */
  String name() {
    return CasesSheet.NAME
        + "_"
        + Arrays.stream(key.split("_"))
            .map(part -> Character.toUpperCase(part.charAt(0)) + part.substring(1))
            .collect(Collectors.joining());
  }

  String word(CaseLine line) {
    Boolean answer = line.answers().get(key);
    if (answer != null) {
      return answer ? YES : NO;
    }
    if (untold == null) {
      throw new WorkbookRefused(
          "Case " + line.caseNumber() + " says neither yes nor no: " + heading + ".");
    }
    return untold;
  }
}
