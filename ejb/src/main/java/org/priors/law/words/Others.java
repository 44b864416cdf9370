package org.priors.law.words;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.priors.law.Line;
import org.priors.law.words.LawTable.Beside;

/** What applies beside a line, and what holds instead where something open goes otherwise. */
final class Others {

  private static final String ALSO = "also";

  private static final String HANGS = "It hangs on ";
  private static final String IF = "If ";

  /** Between two sentences. */
  private static final String NEXT = "(?<=\\.) (?=[A-Z])";

  private Others() {}

  static List<Beside> of(Line line, Function<Line, LineWords> words) {
    List<Beside> beside = new ArrayList<>(line.also().size() + line.either().size());
    told(line, each -> words.apply(each).inOne()).stream()
        .filter(each -> each != line)
        .map(
            each ->
                line.also().contains(each)
                    ? also(each, words.apply(each))
                    : instead(each, words.apply(each)))
        .forEach(beside::add);
    return beside;
  }

  /**
   * The line, and those that say something else: what applies beside it says more, and what may
   * hold instead says another thing than what was told before.
   *
   * @param says a line in words; null where it has none
   */
  private static List<Line> told(Line line, Function<Line, String> says) {
    List<Line> told = new ArrayList<>(List.of(line));
    Set<String> said = new HashSet<>();
    said.add(says.apply(line));
    line.also().stream().filter(each -> said.add(says.apply(each))).forEach(told::add);
    boolean isOther = false;
    for (Line each : line.either()) {
      isOther |= !said.contains(says.apply(each));
      if (isOther) {
        told.add(each);
      }
    }
    return told;
  }

  private static Beside also(Line line, LineWords words) {
    String why = line.why() == null ? "" : ". " + line.why();
    return new Beside(ALSO, words.inOne() + why, LineWords.cites(line));
  }

  private static Beside instead(Line line, LineWords words) {
    String[] sentences = sentences(line);
    String more = sentences.length == 2 && line.isKnown() && !adds(line) ? ". " + sentences[1] : "";
    return new Beside(lead(line), words.inOne() + more, LineWords.cites(line));
  }

  private static String[] sentences(Line line) {
    return line.why() == null ? new String[] {""} : line.why().split(NEXT, 2);
  }

  /** Whether it would hold too, and not instead. */
  private static boolean adds(Line line) {
    return line.rule() != null && line.rule().supplements() && !line.rule().isPerhaps();
  }

  /** {@code or, if this is the 2nd license action}. */
  private static String lead(Line line) {
    String said = sentences(line)[0].replaceFirst("\\.$", "");
    String lead = adds(line) ? ALSO : "or";
    if (said.startsWith(IF)) {
      return lead + ", " + Conditions.small(said);
    }
    return said.startsWith(HANGS)
        ? lead + ", depending on " + said.substring(HANGS.length())
        : lead;
  }

  /**
   * The same in one sentence: {@code 10 days; also 48 hours; or, if this is the 3rd offense, 1 to 5
   * years}.
   *
   * @param of says a line in a few words; null where it has none
   */
  static String inOne(Line line, Function<Line, String> of) {
    List<String> parts = new ArrayList<>();
    for (Line each : told(line, of)) {
      String lead = each == line ? "" : line.also().contains(each) ? ALSO + " " : lead(each) + ", ";
      add(parts, lead, of.apply(each));
    }
    if (!parts.isEmpty() && of.apply(line) == null) {
      parts.add(0, LineWords.NOT_THERE);
    }
    return parts.isEmpty() ? null : String.join("; ", parts);
  }

  private static void add(List<String> parts, String lead, String said) {
    if (said != null) {
      parts.add(lead + said);
    }
  }
}
