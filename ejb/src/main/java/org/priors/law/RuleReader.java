package org.priors.law;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.priors.law.Timing.Anchor;
import org.priors.yaml.YamlEntry;

/** Reads one rule of a parameter; refuses what it does not know, with file and line. */
final class RuleReader {

  private static final Set<String> REST =
      Set.of(
          "leap-day",
          "to-last",
          "action",
          "min",
          "max",
          "form",
          "mandatory",
          "hard",
          "hard-unless",
          "permit",
          "permit-after",
          "relation",
          "condition",
          "value",
          "unit-printed",
          "text",
          "certain",
          "counts",
          "from",
          "to",
          "days");

  private static final Set<String> KEYS =
      union(union(WhenReader.CONDITIONS, REST), SourceReader.KEYS);

  private static final Set<String> COUNTING =
      Set.of(
          Topic.COUNTED.path(),
          Topic.ACTION_COUNTED.path(),
          Topic.REFUSAL_COUNTED.path(),
          Topic.WHAT_REFUSES.path());

  private static final Map<String, Unit> MEASURING =
      Map.of(
          Topic.LOOKBACK.path(), Unit.PERIOD,
          Topic.ACTION_LOOKBACK.path(), Unit.PERIOD,
          Topic.REFUSAL_LOOKBACK.path(), Unit.PERIOD,
          Topic.REPORT_DELAY.path(), Unit.PERIOD,
          Topic.DIVERSION_SHOWN.path(), Unit.PERIOD,
          Topic.JUVENILE_AGE.path(), Unit.PERIOD,
          Topic.JUDGMENT_DELAY.path(), Unit.PERIOD,
          Topic.PER_SE_LIMIT.path(), Unit.BAC);

  private static final Set<String> INCIDENTS = Set.of("once", "each");

  private static final Set<String> FORMS =
      Set.of(
          "single",
          "range",
          "up-to",
          "minimum",
          "less-than",
          "alternatives",
          "permanent",
          "none",
          "text",
          "rate",
          "not-eligible",
          "single-upper");

  private static final Set<String> MANDATORY = Set.of("yes", "no", "conditional", "not stated");
  private static final int THOUSANDTHS = 1000;

  /** Where a word begins in a name such as reducedPlea. */
  private static final Pattern HUMP = Pattern.compile("([a-z])([A-Z])");

  private final String parameter;
  private final Unit unit;
  private final YamlEntry entry;
  private final Map<String, YamlEntry> keys;

  private RuleReader(String parameter, Unit unit, YamlEntry entry, Set<String> allowed) {
    this.parameter = parameter;
    this.unit = unit;
    this.entry = entry;
    this.keys = entry.map(allowed);
  }

  /**
   * @param isKept whether the file is of a version that something was decided by
   */
  static WrittenRule read(
      String parameter, Unit unit, Since since, boolean isKept, YamlEntry entry) {
    RuleReader reader = new RuleReader(parameter, unit, entry, KEYS);
    Rule rule = reader.rule(since, new SourceReader(entry, reader.keys, isKept).source());
    return new WrittenRule(Scope.of(rule), WhenReader.inWords(reader.keys), entry, rule);
  }

  /** Reads what says which rule is meant, and nothing of what it holds. */
  static WrittenRule repeal(YamlEntry entry) {
    RuleReader reader = new RuleReader(null, null, entry, Set.copyOf(WhenReader.CONDITIONS));
    Scope scope =
        new Scope(
            new WhenReader(reader.keys).when(),
            reader.value("supplements", Adding::parse),
            reader.text("variant"));
    return new WrittenRule(scope, WhenReader.inWords(reader.keys), entry, null);
  }

  private static Set<String> union(Collection<String> some, Collection<String> more) {
    return Stream.concat(some.stream(), more.stream()).collect(Collectors.toUnmodifiableSet());
  }

  private Rule rule(Since since, Source source) {
    Rule rule =
        new Rule(
            parameter,
            new WhenReader(keys).when(),
            value("supplements", Adding::parse),
            sanction(),
            text("value"),
            text("unit-printed"),
            figure(),
            value("counts", constant(Counts.class)),
            text("text"),
            timing(),
            source,
            since);
    if (!rule.isPrinted() && rule.source().missing() == null) {
      throw entry.wrong("a rule without a value says in 'missing' why there is none.");
    }
    refuseUnlessItAnswers(rule);
    return rule;
  }

  /** A count or a limit rests on these; one that gives no answer would stop every evaluation. */
  private void refuseUnlessItAnswers(Rule rule) {
    String topic = Paths.topic(parameter);
    if (COUNTING.contains(topic) && rule.counts() == null) {
      throw entry.wrong("a rule on what counts says so: 'counts: yes', 'no' or 'unknown'.");
    }
    Unit needed = MEASURING.get(topic);
    if (needed != null && (unit != needed || rule.figure() == null)) {
      throw entry.wrong("a look-back has a period in 'value', an age too, and a limit a BAC.");
    }
    if (Topic.INCIDENT.path().equals(topic) && !INCIDENTS.contains(String.valueOf(rule.value()))) {
      throw entry.wrong("a rule on one incident says 'value: once' or 'value: each'.");
    }
  }

  private Sanction sanction() {
    Measure min = value("min", unit::measure);
    Measure max = value("max", unit::measure);
    if (min != null && max != null && min.isMoreThan(max)) {
      throw keys.get("min").wrong("'min' is more than 'max'.");
    }
    boolean all = "all".equals(text("hard"));
    return new Sanction(
        value("action", constant(Action.class)),
        min,
        max,
        value("form", text -> oneOf(text, FORMS)),
        value("mandatory", text -> oneOf(text, MANDATORY)),
        all ? null : value("hard", Term::parse),
        all,
        text("hard-unless"),
        text("permit"),
        value("permit-after", Term::parse),
        text("relation"),
        text("condition"));
  }

  private Measure figure() {
    return unit == Unit.TEXT || unit == Unit.COUNT ? null : value("value", unit::measure);
  }

  private Timing timing() {
    return new Timing(
        value("from", constant(Anchor.class)),
        value("to", constant(Anchor.class)),
        keys.containsKey("days")
            && value("days", text -> oneOf(text, Set.of("calendar", "business")))
                .equals("business"),
        text("variant"),
        value("certain", Term::parse),
        yes("to-last"),
        value("leap-day", constant(LeapDay.class)));
  }

  private String text(String key) {
    return value(key, Function.identity());
  }

  private boolean yes(String key) {
    return Boolean.TRUE.equals(flag(key));
  }

  private Boolean flag(String key) {
    return value(key, RuleReader::isYes);
  }

  static boolean isYes(String text) {
    return oneOf(text, Set.of("yes", "no")).equals("yes");
  }

  private <T> T value(String key, Function<String, T> reading) {
    return keys.containsKey(key) ? keys.get(key).as(reading) : null;
  }

  static String oneOf(String text, Set<String> allowed) {
    if (!allowed.contains(text)) {
      throw new IllegalArgumentException(
          "here may stand one of " + allowed.stream().sorted().toList());
    }
    return text;
  }

  /** {@code reducedPlea} and {@code reduced plea} are {@code REDUCED_PLEA}. */
  static <E extends Enum<E>> Function<String, E> constant(Class<E> type) {
    return text ->
        Enum.valueOf(
            type,
            HUMP.matcher(text)
                .replaceAll("$1_$2")
                .replace(' ', '_')
                .replace('-', '_')
                .toUpperCase(Locale.ROOT));
  }
}
