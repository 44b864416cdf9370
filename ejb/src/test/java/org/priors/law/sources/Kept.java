package org.priors.law.sources;

import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.priors.law.Rule;
import org.priors.law.Sanction;

/** Tells whether a remark of a CSV is kept in a rule, in whichever of its texts. */
final class Kept {

  /** Names of columns, for which the book has words of its own. */
  private static final Pattern COLUMN =
      Pattern.compile("\\(kept in [a-z_/]+\\)|(?:cs hours:|\\b[a-z]+(?:_[a-z]+)+\\b)(?: holds)?:?");

  private static final Pattern PIECES = Pattern.compile("; |\0");
  private static final Pattern EDGES = Pattern.compile("^[\\s.()+]+|[\\s.()+]+$");

  private Kept() {}

  static boolean in(Rule rule, String remark) {
    String texts = texts(rule).toLowerCase(Locale.ROOT);
    return PIECES
        .splitAsStream(COLUMN.matcher(remark).replaceAll("\0"))
        .map(piece -> EDGES.matcher(piece).replaceAll("").toLowerCase(Locale.ROOT))
        .allMatch(texts::contains);
  }

  static String texts(Rule rule) {
    Sanction sanction = rule.sanction();
    return Stream.concat(
            Stream.of(
                sanction.permit(),
                sanction.condition(),
                sanction.relation(),
                rule.text(),
                rule.source().missing()),
            rule.source().notes().stream())
        .filter(Objects::nonNull)
        .collect(Collectors.joining(" | "));
  }
}
