package org.priors.law.sources;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.priors.law.BookLoader;
import org.priors.law.CountedBy;
import org.priors.law.InForce;
import org.priors.law.LawBook;
import org.priors.law.LawFiles;
import org.priors.law.Parameter;
import org.priors.law.Rule;

/** The law book that comes with the product, read once for all comparisons. */
final class Book {

  static final LawBook BOOK = BookLoader.load(LawFiles.shipped());

  static final String DOCUMENT = "DOT HS 809 876, ";

  /** As its list of tables has them. */
  private static final Map<String, Integer> PAGES_OF_TABLES =
      Map.ofEntries(
          Map.entry("1", 6),
          Map.entry("5", 19),
          Map.entry("6", 20),
          Map.entry("7", 25),
          Map.entry("8", 25),
          Map.entry("9", 30),
          Map.entry("10", 30),
          Map.entry("11", 37),
          Map.entry("12", 38),
          Map.entry("13", 39),
          Map.entry("14", 43),
          Map.entry("15", 43));

  /** Values of which the publication itself states since when they hold. */
  static final Map<String, LocalDate> STATED =
      Map.of(
          "us/fl/criminal/refusal/offense", LocalDate.of(2001, 7, 1),
          "us/la/per_se/limit", LocalDate.of(2003, 9, 30));

  private Book() {}

  /** The values that were transcribed; a later one of the book is of another source. */
  static Stream<InForce> transcribed(Parameter parameter) {
    return parameter.values().stream()
        .filter(value -> !value.dateStated() || value.from().equals(STATED.get(parameter.path())));
  }

  /** The citation of a table. */
  static String table(String number) {
    return DOCUMENT + "Table " + number + ", p. " + PAGES_OF_TABLES.get(number);
  }

  static String path(String state, String topic) {
    return "us/" + state.toLowerCase(Locale.ROOT) + "/" + topic;
  }

  /** The rules that are applied. */
  static List<Rule> rules(String path) {
    return each(path, InForce::rules);
  }

  /** What the numbers of a parameter count. */
  static CountedBy countedBy(String path) {
    return BOOK.parameter(path).countedBy();
  }

  /** The rules of other sources, which are only shown. */
  static List<Rule> others(String path) {
    return each(path, InForce::others);
  }

  static List<Rule> both(String path) {
    return Stream.concat(rules(path).stream(), others(path).stream()).toList();
  }

  /** Those that an appendix prints, whether applied or not. */
  static List<Rule> appendix(String path, String letter) {
    return both(path).stream().filter(rule -> isOfAppendix(rule, letter)).toList();
  }

  static boolean isOfAppendix(Rule rule, String letter) {
    return rule.source().citation().startsWith(DOCUMENT + "Appendix " + letter + ", p. ");
  }

  static Stream<Parameter> parameters() {
    return BOOK.all().stream().flatMap(jurisdiction -> jurisdiction.all().stream());
  }

  private static List<Rule> each(String path, Function<InForce, List<Rule>> part) {
    Parameter parameter = BOOK.parameter(path);
    return parameter == null
        ? List.of()
        : transcribed(parameter).flatMap(value -> part.apply(value).stream()).toList();
  }
}
