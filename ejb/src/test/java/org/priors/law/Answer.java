package org.priors.law;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.priors.problems.Collector;
import org.priors.problems.Problem;
import org.priors.problems.Refused;

/** An evaluation as named texts, so that a case can be held against it. */
final class Answer {

  static final String NONE = "none";
  static final String KNOWN = ".known";
  static final String FORM = ".form";

  static final List<String> NUMBERS =
      List.of(
          "offense", "atMost", "action", "actionAtMost", "refusal", "refusalAtMost", "problems");
  static final List<String> LISTS =
      List.of("events", "actionEvents", "refusalEvents", "recommendations", "recommendedIf");

  static final Map<String, Topic> LINES =
      Map.ofEntries(
          Map.entry("refusalSuspension", Topic.REFUSAL_SUSPENSION),
          Map.entry("refusalInterlock", Topic.REFUSAL_INTERLOCK),
          Map.entry("failure", Topic.FAILURE_SUSPENSION),
          Map.entry("hardship", Topic.HARDSHIP),
          Map.entry("fine", Topic.FINE),
          Map.entry("jail", Topic.JAIL),
          Map.entry("communityService", Topic.SERVICE),
          Map.entry("license", Topic.LICENSE),
          Map.entry("interlock", Topic.INTERLOCK),
          Map.entry("treatment", Topic.TREATMENT),
          Map.entry("vehicle", Topic.VEHICLE),
          Map.entry("diversion", Topic.DIVERSION),
          Map.entry("highBac", Topic.HIGH_BAC),
          Map.entry("charged", Topic.CHARGED),
          Map.entry("minorPassenger", Topic.MINOR),
          Map.entry("chargeLevel", Topic.CHARGE_LEVEL),
          Map.entry("court", Topic.COURT),
          Map.entry("refusalOffense", Topic.REFUSAL_OFFENSE),
          Map.entry("refusalFine", Topic.REFUSAL_FINE),
          Map.entry("refusalJail", Topic.REFUSAL_JAIL),
          Map.entry("refusalService", Topic.REFUSAL_SERVICE),
          Map.entry("relief", Topic.REFUSAL_RELIEF),
          Map.entry("admissible", Topic.ADMISSIBLE),
          Map.entry("whatRefuses", Topic.WHAT_REFUSES),
          Map.entry("forcedTest", Topic.FORCED_TEST),
          Map.entry("commercial", Topic.COMMERCIAL));

  static final String[] PARTS = {
    "action",
    "min",
    "max",
    "mandatory",
    "hard",
    "hardUnless",
    "permit",
    "permitAfter",
    "value",
    "text",
    "also",
    "either"
  };

  private final SortedMap<String, String> texts = new TreeMap<>();

  private Answer() {}

  /** What the book says of a case: what is wrong with its facts, else the evaluation. */
  static SortedMap<String, String> of(Evaluator evaluator, LawCase asked) {
    Answer answer = new Answer();
    List<Problem> problems = problems(evaluator.book(), asked.facts());
    answer.put(
        "problems",
        problems.isEmpty()
            ? NONE
            : problems.stream()
                .map(each -> each.code() + " " + each.place())
                .collect(Collectors.joining(", ")));
    if (problems.isEmpty()) {
      answer.read(evaluator.evaluate(asked.facts()), asked.jurisdiction());
    }
    return answer.texts;
  }

  private static List<Problem> problems(LawBook book, Facts facts) {
    Collector problems = new Collector();
    FactsCheck.check(book, facts, problems);
    try {
      problems.refuseIfAny();
      return List.of();
    } catch (Refused refused) {
      return refused.problems();
    }
  }

  private void read(Evaluation said, Jurisdiction of) {
    put("offense", said.offense().value());
    put("atMost", said.offense().atMost());
    put("events", events(said.offense()));
    put("action", said.action().value());
    put("actionAtMost", said.action().atMost());
    put("actionEvents", events(said.action()));
    put("refusal", said.refusal().value());
    put("refusalAtMost", said.refusal().atMost());
    put("refusalEvents", events(said.refusal()));
    LINES.forEach((name, topic) -> line(name, said.line(topic)));
    said.clocks()
        .forEach(clock -> put("clocks." + clock.name(), clock.isKnown() ? clock.due() : "unknown"));
    said.recommendations().stream()
        .filter(each -> each.agency().equals(of))
        .forEach(
            each -> {
              put(
                  "recommendations",
                  String.join(", ", each.charges().stream().map(Answer::charge).toList()));
              put(
                  "recommendedIf",
                  String.join(
                      ", ", each.perhaps().stream().map(may -> charge(may.charge())).toList()));
            });
  }

  private static String events(Numbered number) {
    return String.join(", ", number.events().stream().map(each -> lower(each.counts())).toList());
  }

  private static String charge(Rule rule) {
    return rule.value() == null ? rule.text() : rule.value();
  }

  /** Each by its action or value and its most, else its least: {@code suspension P1Y}. */
  private static String rows(List<Line> lines) {
    return lines.isEmpty() ? null : String.join("; ", lines.stream().map(Answer::row).toList());
  }

  private static String row(Line line) {
    if (!line.isKnown() && line.rule() == null) {
      return "no row";
    }
    String what = line.action() == null ? line.value() : lower(line.action());
    String least = line.min() == null ? null : "from " + written(line.min());
    return Stream.of(what, line.max() == null ? least : written(line.max()).toString())
        .filter(Objects::nonNull)
        .collect(Collectors.joining(" "));
  }

  private void line(String name, Line line) {
    put(name + ".also", rows(line.also()));
    put(name + ".either", rows(line.either()));
    put(name + KNOWN, line.isKnown() ? "yes" : "no");
    if (!line.isKnown()) {
      return;
    }
    Sanction sanction = line.rule().sanction();
    put(name + ".action", line.action() == null ? null : lower(line.action()));
    put(name + ".min", line.min());
    put(name + ".max", line.max());
    put(name + ".mandatory", line.mandatory());
    put(name + ".hard", sanction.hardPart());
    put(name + ".hardUnless", sanction.hardUnless());
    put(name + ".permit", sanction.permit());
    put(name + ".permitAfter", sanction.permitAfter());
    put(name + ".value", line.value());
    put(
        name + ".text",
        String.join(
            "; ", line.rules().stream().map(Rule::text).filter(text -> text != null).toList()));
    put(name + FORM, sanction.form());
  }

  private void put(String name, Measure measure) {
    put(name, (Object) (measure == null ? null : written(measure)));
  }

  private static Object written(Measure measure) {
    return measure.term() == null ? measure.number() : measure.term();
  }

  private void put(String name, Object text) {
    texts.put(name, text == null ? NONE : text.toString());
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
