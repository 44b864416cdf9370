package org.priors.cases;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.priors.agencies.Jurisdictions;

/**
 * Priors' own number of a case, as people type it: {@code la-1999-17} and {@code LA 1999 17} are
 * LA-1999-000017.
 */
public final class CaseNumber {

  private static final Pattern PARTS =
      Pattern.compile("([A-Z]{2})(?: ?- ?| +)(\\d{4})(?: ?- ?| +)0*(\\d{1,6})");

  /** The same within a text; a license that is printed in groups goes on or begins otherwise. */
  private static final Pattern WITHIN =
      Pattern.compile(
          "(?<![\\p{Alnum}-])([A-Za-z]{2})(?: ?- ?| +)((?:19|20)\\d{2})(?: ?- ?| +)0*(\\d{1,6})"
              + "(?![\\p{Alnum}-]| +\\d)");

  private CaseNumber() {}

  /** As it is printed; what is no such number stays as it was typed. */
  public static String inFull(String typed) {
    String kept = typed == null ? "" : typed.strip();
    Matcher parts = PARTS.matcher(kept.toUpperCase(Locale.ROOT));
    return parts.matches() ? printed(parts) : kept;
  }

  /** A text in which each such number of a State stands as it is printed. */
  public static String inFullWithin(String text) {
    return WITHIN
        .matcher(text)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    Jurisdictions.isCode(found.group(1)) ? printed(found) : found.group()));
  }

  private static String printed(MatchResult parts) {
    return "%s-%s-%06d"
        .formatted(
            parts.group(1).toUpperCase(Locale.ROOT),
            parts.group(2),
            Integer.valueOf(parts.group(3)));
  }
}
