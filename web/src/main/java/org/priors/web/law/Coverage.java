package org.priors.web.law;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.priors.law.Crosscheck;
import org.priors.law.Parameter;
import org.priors.law.Rule;
import org.priors.law.Source;

/**
 * What the law book knows of one part of one State's law.
 *
 * @param known printed values that the book has
 * @param all printed cells, those without a value too
 * @param sources the tables, appendices and pages that rule
 * @param medium values of medium confidence
 * @param low values of low confidence
 * @param disagree crosschecks in which another source says otherwise
 * @param verified parameters that were compared with the law
 * @param parameters how many there are
 */
public record Coverage(
    int known,
    int all,
    List<String> sources,
    int medium,
    int low,
    int disagree,
    int verified,
    int parameters) {

  private static final Pattern PLACE = Pattern.compile("Table [\\d-]+|Appendix [A-Z]");
  private static final String PAGES = "Text";

  static Coverage of(
      Collection<Parameter> parameters, List<Crosscheck> crosschecks, Set<String> verified) {
    List<Rule> rules =
        parameters.stream()
            .flatMap(each -> each.values().stream())
            .flatMap(value -> value.rules().stream())
            .toList();
    Set<String> paths = new TreeSet<>(parameters.stream().map(Parameter::path).toList());
    return new Coverage(
        (int) rules.stream().filter(Rule::isPrinted).count(),
        rules.size(),
        sources(rules),
        count(rules, "medium"),
        count(rules, "low"),
        (int)
            crosschecks.stream()
                .filter(each -> !each.agree() && paths.contains(Objects.toString(each.parameter())))
                .count(),
        (int) paths.stream().filter(verified::contains).count(),
        parameters.size());
  }

  private static int count(List<Rule> rules, String sure) {
    return (int) rules.stream().filter(rule -> sure.equals(rule.source().sure())).count();
  }

  /** The places that the citations name, tables first; a page alone is {@code Text}. */
  private static List<String> sources(List<Rule> rules) {
    Set<String> places = new TreeSet<>(java.util.Comparator.comparing(Coverage::order));
    for (Rule rule : rules) {
      Source source = rule.source();
      Matcher named = PLACE.matcher(source.citation());
      boolean found = false;
      while (named.find()) {
        places.add(named.group());
        found = true;
      }
      if (!found) {
        places.add(PAGES);
      }
    }
    return new ArrayList<>(places);
  }

  private static String order(String place) {
    Matcher number = Pattern.compile("Table (\\d+)(.*)").matcher(place);
    return number.matches()
        ? "0%3d%s".formatted(Integer.valueOf(number.group(1)), number.group(2))
        : place.equals(PAGES) ? "2" : "1" + place;
  }

  public boolean isEmpty() {
    return all == 0;
  }

  /** {@code 18 of 20}. */
  public String inWords() {
    return known == all ? "all " + all : known + " of " + all;
  }

  /** {@code Tables 11, 12; Appendix A}. */
  public String from() {
    List<String> tables = sources.stream().filter(each -> each.startsWith("Table")).toList();
    List<String> parts = new ArrayList<>();
    if (!tables.isEmpty()) {
      String numbers =
          String.join(
              ", ", tables.stream().map(each -> each.substring("Table ".length())).toList());
      parts.add((tables.size() == 1 ? "Table " : "Tables ") + numbers);
    }
    sources.stream()
        .filter(each -> !each.startsWith("Table"))
        .map(each -> each.replace("Appendix", "App."))
        .forEach(parts::add);
    return String.join("; ", parts);
  }

  /** How sure the least sure of it is, in a word. */
  public String sure() {
    return low > 0 ? "low " + low : medium > 0 ? "medium " + medium : "high";
  }
}
