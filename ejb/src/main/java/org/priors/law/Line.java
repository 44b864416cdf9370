package org.priors.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * One line of an answer: what follows, and the rules that say so.
 *
 * @param status whether the law book has it
 * @param action what happens to the license; null for no license matter, or not in the law book
 * @param value the answer where it is no range: yes, no, conditional ...; null likewise
 * @param rule the rule that fired; null where the law book has none
 * @param supplements rules of tiers that add to it
 * @param others what other sources print of the same
 * @param also what applies beside it, by rules of which none is made for a part of the other's
 *     cases
 * @param either what holds instead if what cannot be told is otherwise than was taken; each says in
 *     its reason when
 * @param why the reason in words: what was taken for granted, or why nothing is there
 */
public record Line(
    Topic topic,
    Status status,
    Action action,
    String value,
    Rule rule,
    List<Rule> supplements,
    List<Rule> others,
    List<Line> also,
    List<Line> either,
    String why) {

  /** Whether the law book answers. */
  public enum Status {
    IN_THE_LAW_BOOK,
    NOT_IN_THE_LAW_BOOK
  }

  static Line none(Topic topic, Rule rule, String why) {
    return new Line(
        topic,
        Status.NOT_IN_THE_LAW_BOOK,
        null,
        null,
        rule,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        why);
  }

  static Line of(Topic topic, Rule rule, List<Rule> supplements, List<Rule> others, String why) {
    return new Line(
        topic,
        Status.IN_THE_LAW_BOOK,
        rule.sanction().action(),
        rule.value(),
        rule,
        supplements,
        others,
        List.of(),
        List.of(),
        why);
  }

  /** The same with a reason before its own. */
  Line because(String reason) {
    String both = why == null ? reason : reason + " " + why;
    return new Line(topic, status, action, value, rule, supplements, others, also, either, both);
  }

  /** The same with what applies beside it, and what may hold instead. */
  Line with(List<Line> beside, List<Line> instead) {
    return beside.isEmpty() && instead.isEmpty()
        ? this
        : new Line(topic, status, action, value, rule, supplements, others, beside, instead, why);
  }

  /** Whether nothing else applies, and nothing that cannot be told would change it. */
  public boolean isAlone() {
    return also.isEmpty() && either.isEmpty();
  }

  /** An answer that the rule gives for this case, other than the one it prints. */
  static Line answering(Topic topic, Action action, String value, Rule rule, String why) {
    return new Line(
        topic,
        Status.IN_THE_LAW_BOOK,
        action,
        value,
        rule,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        why);
  }

  public boolean isKnown() {
    return status == Status.IN_THE_LAW_BOOK;
  }

  /** Whether a rule made for the topic answers, and not one of another topic. */
  public boolean isOfItsTopic() {
    return isKnown() && Paths.topic(rule.parameter()).equals(topic.path());
  }

  /** The least that follows: the greater of those that the rules print; null for none. */
  public Measure min() {
    Measure least = isKnown() ? rule.sanction().min() : null;
    for (Rule more : supplements) {
      Measure its = more.sanction().min();
      if (its != null && (least == null || its.isMoreThan(least))) {
        least = its;
      }
    }
    return least;
  }

  /** The most that follows: that of the highest tier that prints one; null for none. */
  public Measure max() {
    Measure most = isKnown() ? rule.sanction().max() : null;
    for (Rule more : supplements) {
      most = more.sanction().max() == null ? most : more.sanction().max();
    }
    return most;
  }

  /** What has to be imposed in any case, where a tier says so beside the general range. */
  public Measure mandatory() {
    Measure own =
        isKnown() && rule.sanction().hard() != null ? new Measure(rule.sanction().hard(), 0) : null;
    for (Rule more : supplements) {
      if (more.sanction().isMandatory() && more.sanction().min() != null) {
        own = more.sanction().min();
      }
    }
    return own;
  }

  /** Every rule that the line rests on, with those of what applies beside it or may. */
  public List<Rule> allRules() {
    List<Rule> rules = new ArrayList<>(rules());
    also.forEach(line -> rules.addAll(line.rules()));
    either.forEach(line -> rules.addAll(line.rules()));
    return rules;
  }

  /** Every rule that the answer itself rests on. */
  public List<Rule> rules() {
    List<Rule> rules = new ArrayList<>();
    if (rule != null) {
      rules.add(rule);
    }
    rules.addAll(supplements);
    return rules;
  }

  /** Where it is from, each place once; empty for nothing. */
  public String citation() {
    return String.join(
        "; ", rules().stream().map(each -> each.source().citation()).distinct().toList());
  }

  /** The figures as tables print them, each once; null where none does. */
  public String printed() {
    List<String> printed =
        rules().stream()
            .map(each -> each.source().printed())
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    return printed.isEmpty() ? null : String.join("; ", printed);
  }
}
