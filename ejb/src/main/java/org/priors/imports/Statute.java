package org.priors.imports;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A statute that a charge is under, however it is written: with or without a section sign, with any
 * dash, with paragraphs in parentheses or after a full stop. A profile may also list a word, such
 * as {@code DUI}.
 *
 * @param section numbers with full stops, colons and hyphens between; or a word in capitals
 * @param subsection its letters and numbers without marks; empty for all of the section
 */
record Statute(String section, String subsection) {

  /** All numbers that hang together: no section begins or ends within those of another. */
  private static final Pattern SECTION = Pattern.compile("\\d+(?:[.:-]\\d+)*");

  /** {@code (a)(1)}, {@code .A}, {@code , a1} or {@code i}; a word is none. */
  private static final Pattern SUBSECTION =
      Pattern.compile(
          "\\G[ .,-]{0,2}(?:\\( ?([A-Z0-9]{1,5}) ?\\)|([A-Z]{1,3}\\d{0,2})(?![A-Z0-9]))");

  /** A statute as a profile lists it. */
  static Statute listed(String written) {
    String plain = plain(written);
    Matcher section = SECTION.matcher(plain);
    return section.lookingAt()
        ? new Statute(section.group(), subsectionAt(plain, section.end()))
        : new Statute(Wording.plain(written), "");
  }

  /** Those of the listed statutes that a cell names, in its order. */
  static List<Statute> namedIn(String cell, Collection<Statute> listed) {
    List<Statute> named = new ArrayList<>();
    String word = Wording.plain(cell);
    listed.stream().filter(statute -> statute.section.equals(word)).forEach(named::add);
    String plain = plain(cell);
    Matcher section = SECTION.matcher(plain);
    while (section.find()) {
      Statute cited = new Statute(section.group(), subsectionAt(plain, section.end()));
      closest(cited, listed).ifPresent(named::add);
    }
    return named;
  }

  private static Optional<Statute> closest(Statute cited, Collection<Statute> listed) {
    return listed.stream()
        .filter(statute -> statute.section.equals(cited.section))
        .filter(statute -> cited.subsection.startsWith(statute.subsection))
        .max((a, b) -> Integer.compare(a.subsection.length(), b.subsection.length()));
  }

  private static String subsectionAt(String plain, int end) {
    StringBuilder parts = new StringBuilder();
    Matcher part = SUBSECTION.matcher(plain).region(end, plain.length());
    while (part.find()) {
      parts.append(part.group(1) == null ? part.group(2) : part.group(1));
    }
    return parts.toString();
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
