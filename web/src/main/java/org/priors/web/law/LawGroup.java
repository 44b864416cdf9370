package org.priors.web.law;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.priors.law.Jurisdiction;
import org.priors.law.Parameter;
import org.priors.law.Topic;

/** The parts of a State's law as its pages show them, in the order of a statute book. */
public enum LawGroup {
  REFUSAL(
      "License action for a refused test",
      "Refused test",
      "administrative/refusal/",
      "administrative/hardship_permit"),
  FAILURE("License action for a failed test", "Failed test", "administrative/failure/", "per_se/"),
  CONVICTION("Sentence on conviction", "Conviction", "criminal/dwi/"),
  REFUSAL_OFFENSE("Refusal as an offense", "Refusal as an offense", "criminal/refusal/"),
  EVIDENCE("Evidence", "Evidence", "evidence/"),
  HEARING("Hearings and clocks", "Hearings", "hearing/", "permit/", "administrative/begins"),
  PRIORS("Priors", "Priors", "priors/"),
  COMMERCIAL("Commercial drivers", "Commercial", "commercial/"),
  PROCEDURE("Procedure", "Procedure", "procedure/"),
  STATISTICS("Statistics that the sources print", "Statistics", "statistics/"),
  OTHER("Other", "Other", "");

  private final String title;
  private final String shortTitle;
  private final List<String> paths;

  LawGroup(String title, String shortTitle, String... paths) {
    this.title = title;
    this.shortTitle = shortTitle;
    this.paths = List.of(paths);
  }

  public String title() {
    return title;
  }

  public String shortTitle() {
    return shortTitle;
  }

  /** For the address of a part of a page. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The part that a parameter belongs to by its path within its jurisdiction. */
  static LawGroup of(String topic) {
    for (LawGroup each : values()) {
      if (each.paths.stream().anyMatch(topic::startsWith)) {
        return each;
      }
    }
    return OTHER;
  }

  /** The parameters as a reader looks for them: what an evaluation asks first, then by path. */
  static List<Parameter> inOrder(Jurisdiction of) {
    return of.all().stream()
        .sorted(Comparator.comparing(LawGroup::place).thenComparing(Parameter::path))
        .toList();
  }

  private static int place(Parameter parameter) {
    for (Topic topic : Topic.values()) {
      if (topic.path().equals(parameter.topic())) {
        return topic.ordinal();
      }
    }
    return Topic.values().length;
  }
}
