package org.priors.web.law;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.priors.law.Jurisdiction;
import org.priors.law.LawBook;
import org.priors.law.Parameter;
import org.priors.law.ReleaseRules;
import org.priors.law.Rule;
import org.priors.law.Topic;
import org.priors.law.words.Conditions;
import org.priors.law.words.RuleWords;

/** What the product goes by where the sources are silent, parameter by parameter. */
final class HouseRules {

  private static final String ENDING = ".yaml";

  /** Of these a State's own file and that of all States hold beside each other. */
  private static final Set<String> OF_EVENTS =
      Set.of(
          Topic.COUNTED.path(),
          Topic.REFUSAL_COUNTED.path(),
          Topic.ACTION_COUNTED.path(),
          Topic.WHAT_REFUSES.path());

  private final LawBook book;
  private final LawBook shipped;
  private final Set<String> own;

  /**
   * @param book in use
   * @param shipped the one that comes with the product
   * @param own the names of the files that the office laid over it
   */
  HouseRules(LawBook book, LawBook shipped, Set<String> own) {
    this.book = book;
    this.shipped = shipped;
    this.own = own;
  }

  /**
   * The house rules of one parameter. law/house-rules.xhtml shows a list of them.
   *
   * @param digest of what is shown, for who accepts it
   * @param acts where they hold
   * @param replace how an office has rules of its own instead
   * @param isReplaced whether the office's own file stands in their place everywhere
   * @param isParameter whether there is a page of the parameter
   */
  public record Group(
      String path,
      String title,
      String digest,
      String acts,
      String replace,
      boolean isReplaced,
      boolean isParameter,
      List<Line> lines) {

    /** Its place on the page. */
    public String id() {
      return path.replace('/', '-');
    }
  }

  /**
   * One house rule.
   *
   * @param of the cases that it is for
   */
  public record Line(String of, String says, String reason) {}

  /**
   * All of them, those of the law first.
   *
   * @param state code of the State that the reader is of, for the file to write
   */
  List<Group> groups(String state) {
    Set<String> paths = new LinkedHashSet<>();
    Stream.of(shipped, book)
        .flatMap(each -> each.all().stream())
        .flatMap(each -> each.all().stream())
        .filter(parameter -> !rules(parameter).isEmpty())
        .forEach(parameter -> paths.add(parameter.path()));
    List<Group> groups = new ArrayList<>(paths.stream().map(path -> group(path, state)).toList());
    ReleaseRules.all().forEach(rules -> groups.add(group(rules)));
    return groups;
  }

  private static List<Rule> rules(Parameter parameter) {
    return parameter == null
        ? List.of()
        : parameter.values().stream()
            .flatMap(value -> value.rules().stream())
            .filter(rule -> rule.source().isHouseRule())
            .toList();
  }

  private Group group(String path, String state) {
    boolean isReplaced = rules(book.parameter(path)).isEmpty();
    LawBook from = isReplaced ? shipped : book;
    Parameter parameter = from.parameter(path);
    Jurisdiction jurisdiction = from.jurisdiction(parameter);
    return new Group(
        path,
        parameter.title(),
        parameter.digest(),
        isReplaced ? "Nowhere" : acts(jurisdiction, parameter.topic()),
        isReplaced
            ? "The office's own file " + path + ENDING + " stands in its place."
            : replace(jurisdiction, parameter, state),
        isReplaced,
        book.parameter(path) != null,
        rules(parameter).stream().map(rule -> line(from, parameter, rule)).toList());
  }

  private static Line line(LawBook from, Parameter parameter, Rule rule) {
    String of = Conditions.of(from, rule).inFull(rule);
    return new Line(
        of.isEmpty() ? SheetMaker.ANY : of,
        new RuleWords(rule, parameter.unit()).whole(),
        rule.source().reason());
  }

  private String acts(Jurisdiction jurisdiction, String topic) {
    if (!jurisdiction.isCommon()) {
      return jurisdiction.name();
    }
    String others =
        book.states().stream()
            .filter(each -> each.parameter(topic) != null)
            .map(Jurisdiction::name)
            .collect(Collectors.joining(", "));
    if (others.isEmpty()) {
      return "Every State";
    }
    return OF_EVENTS.contains(topic)
        ? "Every State; where one of these speaks of the same event, that comes first: " + others
        : "Every State but those with a file of their own: " + others;
  }

  private String replace(Jurisdiction jurisdiction, Parameter parameter, String state) {
    String everywhere = parameter.path() + ENDING;
    if (!jurisdiction.isCommon() || book.jurisdiction(state) == null) {
      return "Write " + everywhere + " in the office's own folder.";
    }
    Jurisdiction reader = book.jurisdiction(state);
    String here = reader.path() + "/" + parameter.topic() + ENDING;
    String inEach = everywhere + " for every State";
    return own.contains(here)
        ? "The office's own " + here + " comes first in " + reader.name() + "; " + inEach + "."
        : "Write "
            + here
            + " in the office's own folder for "
            + reader.name()
            + ", or "
            + inEach
            + ".";
  }

  private static Group group(ReleaseRules rules) {
    return new Group(
        rules.path(),
        rules.title(),
        rules.digest(),
        rules.acts(),
        "Part of the release, and replaced by no file. " + rules.note(),
        false,
        false,
        rules.rules().stream()
            .map(each -> new Line(name(each), each.says(), each.reason()))
            .toList());
  }

  /** {@code Arrests within hours: 24}. */
  private static String name(ReleaseRules.Rule of) {
    String name = Conditions.capital(of.name().replace('-', ' '));
    return of.figure() == null ? name : name + ": " + of.figure();
  }
}
