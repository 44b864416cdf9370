package org.priors.law;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
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

  /** What says which cases a rule is for, in the order in which it is told. */
  private static final List<String> CONDITIONS =
      List.of(
          "number",
          "bac",
          "age",
          "commercial",
          "hazmat",
          "refused",
          "crash",
          "convictions",
          "event",
          "place",
          "court-of-record",
          "status",
          "impaired",
          "drugs",
          "of",
          "juvenile",
          "supplements",
          "variant");

  private static final Set<String> REST =
      Set.of(
          "leap-day",
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

  private static final Set<String> KEYS = union(union(CONDITIONS, REST), SourceReader.KEYS);

  private static final Set<String> COUNTING =
      Set.of(Topic.COUNTED.path(), Topic.REFUSAL_COUNTED.path());

  private static final Map<String, Unit> MEASURING =
      Map.of(
          Topic.LOOKBACK.path(), Unit.PERIOD,
          Topic.REFUSAL_LOOKBACK.path(), Unit.PERIOD,
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
    return new WrittenRule(Scope.of(rule), reader.conditions(), entry, rule);
  }

  /** Reads what says which rule is meant, and nothing of what it holds. */
  static WrittenRule repeal(YamlEntry entry) {
    RuleReader reader = new RuleReader(null, null, entry, Set.copyOf(CONDITIONS));
    Scope scope = new Scope(reader.when(), reader.yes("supplements"), reader.text("variant"));
    return new WrittenRule(scope, reader.conditions(), entry, null);
  }

  private String conditions() {
    String written =
        CONDITIONS.stream()
            .filter(keys::containsKey)
            .map(key -> key + " " + keys.get(key).inWords())
            .collect(Collectors.joining(", "));
    return written.isEmpty() ? "any case" : written;
  }

  private static Set<String> union(Collection<String> some, Collection<String> more) {
    return Stream.concat(some.stream(), more.stream()).collect(Collectors.toUnmodifiableSet());
  }

  private Rule rule(Since since, Source source) {
    Rule rule =
        new Rule(
            parameter,
            when(),
            yes("supplements"),
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

  private When when() {
    Integer number = value("number", Integer::valueOf);
    return When.number(number == null ? 0 : number)
        .bac(value("bac", text -> Bounds.parse(text, THOUSANDTHS)))
        .age(value("age", text -> Bounds.parse(text, 1)))
        .commercial(flag("commercial"))
        .hazmat(flag("hazmat"))
        .refused(flag("refused"))
        .crash(keys.containsKey("crash") ? constants("crash", CrashHarm.class) : null)
        .convictions(value("convictions", text -> Bounds.parse(text, 1)))
        .event(value("event", constant(EarlierEventKind.class)))
        .here(value("place", text -> oneOf(text, Set.of("here", "elsewhere")).equals("here")))
        .courtOfRecord(flag("court-of-record"))
        .status(value("status", constant(EarlierEvent.Status.class)))
        .impaired(flag("impaired"))
        .drugs(flag("drugs"))
        .of(keys.containsKey("of") ? constants("of", OffenseKind.class) : null)
        .juvenile(flag("juvenile"))
        .build();
  }

  private <E extends Enum<E>> Set<E> constants(String key, Class<E> type) {
    Set<E> constants = EnumSet.noneOf(type);
    keys.get(key).list().forEach(each -> constants.add(each.as(constant(type))));
    return constants;
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
        value("leap-day", constant(LeapDay.class)));
  }

  private String text(String key) {
    return value(key, Function.identity());
  }

  private boolean yes(String key) {
    return Boolean.TRUE.equals(flag(key));
  }

  private Boolean flag(String key) {
    return value(key, text -> oneOf(text, Set.of("yes", "no")).equals("yes"));
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
            HUMP.matcher(text).replaceAll("$1_$2").replace(' ', '_').toUpperCase(Locale.ROOT));
  }
}
