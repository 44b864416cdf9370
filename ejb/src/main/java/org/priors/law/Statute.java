package org.priors.law;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The law of one jurisdiction as the evaluation asks about it, found without a search. */
final class Statute {

  private final Jurisdiction jurisdiction;
  private final Map<Topic, Parameter> own = new EnumMap<>(Topic.class);
  private final Map<Topic, Parameter> common = new EnumMap<>(Topic.class);
  private final Map<Topic, String> missing = new EnumMap<>(Topic.class);
  private final String unknown;
  private final LocalDate begins;

  /**
   * @param defaults what holds where the jurisdiction says nothing; null for nothing
   */
  Statute(Jurisdiction jurisdiction, Jurisdiction defaults) {
    this.jurisdiction = jurisdiction;
    this.unknown = "Not in the law book for " + jurisdiction.name() + ".";
    for (Topic topic : Topic.values()) {
      missing.put(
          topic, topic.title() + " is not in the law book for " + jurisdiction.name() + ".");
      put(own, topic, jurisdiction);
      if (defaults != null) {
        put(common, topic, defaults);
      }
    }
    this.begins =
        jurisdiction.all().stream()
            .map(parameter -> parameter.values().get(0).from())
            .min(LocalDate::compareTo)
            .orElse(LocalDate.MAX);
  }

  private static void put(Map<Topic, Parameter> topics, Topic topic, Jurisdiction from) {
    Parameter parameter = from.parameter(topic.path());
    if (parameter != null) {
      topics.put(topic, parameter);
    }
  }

  Jurisdiction jurisdiction() {
    return jurisdiction;
  }

  /** The sentence that something is not in the law book here. */
  String unknown() {
    return unknown;
  }

  /** The sentence that a topic is not in the law book here. */
  String missing(Topic topic) {
    return missing.get(topic);
  }

  /** The first day of which the law book knows anything here. */
  LocalDate begins() {
    return begins;
  }

  /** The parameter, that of all States where this one has none; null for none. */
  Parameter parameter(Topic topic) {
    Parameter found = own.get(topic);
    return found == null ? common.get(topic) : found;
  }

  /** What holds on the day that selects it: that of all States before this one's own begins. */
  InForce inForce(Topic topic, Facts facts) {
    InForce found = at(own.get(topic), facts);
    return found == null ? at(common.get(topic), facts) : found;
  }

  private static InForce at(Parameter parameter, Facts facts) {
    return parameter == null ? null : parameter.at(facts.on(parameter.selectedBy()));
  }

  /** Within how long what was decided is on a driver record; null where nothing says. */
  Term reportDelay(EarlierEvent event, Facts facts) {
    InForce value = inForce(Topic.REPORT_DELAY, facts);
    if (value != null) {
      for (Rule rule : value.rules()) {
        if (rule.when().event() == event.kind()) {
          return rule.figure().term();
        }
      }
    }
    return null;
  }

  /**
   * The rule in force that speaks of an earlier event: the first of this jurisdiction, else the
   * first of all States; null for none.
   *
   * @param isJuvenile whether it is a judgment on a juvenile
   */
  Rule about(EarlierEvent event, Topic topic, Facts facts, boolean isJuvenile) {
    Rule found = first(own.get(topic), event, facts, isJuvenile);
    return found == null ? first(common.get(topic), event, facts, isJuvenile) : found;
  }

  /**
   * The rule in force on what came of a test: of this jurisdiction, else of all; null for none.
   *
   * @param known of what else is so
   */
  Rule about(NotCompleted came, Boolean otherGiven, Map<Circumstance, Boolean> known, Facts facts) {
    Rule found = first(at(own.get(Topic.WHAT_REFUSES), facts), came, otherGiven, known);
    return found == null
        ? first(at(common.get(Topic.WHAT_REFUSES), facts), came, otherGiven, known)
        : found;
  }

  /** The first that may hold; one that is asked and does hold goes before one left open. */
  private static Rule first(
      InForce value, NotCompleted came, Boolean otherGiven, Map<Circumstance, Boolean> known) {
    Rule open = null;
    for (Rule rule : value == null ? List.<Rule>of() : value.rules()) {
      Counts holds = rule.when().holds(came, otherGiven, known);
      if (holds == Counts.YES) {
        boolean asks = rule.when().otherGiven() != null || rule.when().given() != null;
        return open == null || asks ? rule : open;
      }
      open = open == null && holds == Counts.UNKNOWN ? rule : open;
    }
    return open;
  }

  private static Rule first(
      Parameter parameter, EarlierEvent event, Facts facts, boolean isJuvenile) {
    InForce value = at(parameter, facts);
    if (value == null) {
      return null;
    }
    boolean here = event.state().equals(facts.state());
    for (Rule rule : value.rules()) {
      if (rule.when().holds(event, here, isJuvenile)) {
        return rule;
      }
    }
    return null;
  }
}
