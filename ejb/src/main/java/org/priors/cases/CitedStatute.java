package org.priors.cases;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A statute as a charge cites it, in one form however it is written: with or without a section
 * sign, with any dash, with paragraphs in parentheses, after a full stop or close by.
 *
 * @param section numbers with full stops, colons and hyphens between
 * @param subsection its letters and numbers, each in parentheses; empty for all of the section
 * @param written as it stands there, in capitals and with plain hyphens
 */
public record CitedStatute(String section, String subsection, String written) {

  /**
   * All numbers that hang together: no section begins or ends within those of another. Without
   * steps back: a step for each would need more than the stack in a cell as long as a file.
   */
  private static final Pattern SECTION = Pattern.compile("\\d+(?:[.:-]\\d+)*+");

  /** {@code (a)(1)}, {@code .A.1}, {@code , a1} or {@code i}; a word is none. */
  private static final Pattern SUBSECTION =
      Pattern.compile(
          "\\G(?:[ .,-]{0,2}(?:\\( ?([A-Z0-9]{1,5}) ?\\)|([A-Z]{1,3}\\d{0,2})(?![A-Z0-9]))"
              + "|(?:(?<=[A-Z)])\\.|(?<=\\)))(\\d{1,2})(?![A-Z0-9.:-]))");

  private static final Pattern RUN = Pattern.compile("[A-Z]+|\\d+");

  /** All that a cell cites, in its order. */
  public static List<CitedStatute> in(String cell) {
    List<CitedStatute> cited = new ArrayList<>();
    String plain = plain(cell);
    Matcher section = SECTION.matcher(plain);
    int from = 0;
    while (section.find(from)) {
      StringBuilder parts = new StringBuilder();
      from = section.end();
      Matcher part = SUBSECTION.matcher(plain).region(from, plain.length());
      part.useTransparentBounds(true);
      while (part.find()) {
        for (int group = 1; group <= part.groupCount(); group++) {
          parts.append(inParentheses(part.group(group)));
        }
        from = part.end();
      }
      cited.add(
          new CitedStatute(
              section.group(), parts.toString(), plain.substring(section.start(), from)));
    }
    return cited;
  }

  /** The one that is cited here. */
  static CitedStatute one(String written) {
    List<CitedStatute> cited = in(written);
    if (cited.size() != 1) {
      throw new IllegalArgumentException("one statute belongs here.");
    }
    return cited.get(0);
  }

  /** Whether it is that one, or one of its subsections. */
  boolean isUnder(CitedStatute other) {
    return section.equals(other.section) && subsection.startsWith(other.subsection);
  }

  private static String inParentheses(String part) {
    return part == null ? "" : RUN.matcher(part).replaceAll("($0)");
  }

  /** Capitals, one kind of hyphen, no section signs, no blanks beside hyphens and full stops. */
  private static String plain(String written) {
    return Normalizer.normalize(written, Normalizer.Form.NFKC)
        .toUpperCase(Locale.ROOT)
        .replaceAll("[\\p{Pd}\u2212]", "-")
        .replaceAll("[\u00A7\u00B6\u00AD]", " ")
        .replaceAll("[\\s\\p{Z}]+", " ")
        .replaceAll("(?<=\\d) ?([.:-]) ?(?=\\d)", "$1")
        .strip();
  }
}
