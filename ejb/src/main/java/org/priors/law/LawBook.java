package org.priors.law;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The law as one set of files holds it. Never changes: another set of files is another book, with
 * another version.
 */
public final class LawBook {

  private final String version;
  private final SortedMap<String, Jurisdiction> byPath;
  private final Map<String, Jurisdiction> byCode;
  private final Map<String, Statute> statutes;
  private final Map<String, List<Jurisdiction>> agencies;
  private final List<Crosscheck> crosschecks;
  private final List<Measurement> measures;

  LawBook(
      String version,
      SortedMap<String, Jurisdiction> jurisdictions,
      List<Crosscheck> crosschecks,
      List<Measurement> measures) {
    this.version = version;
    this.byPath = Collections.unmodifiableSortedMap(jurisdictions);
    this.byCode = new TreeMap<>();
    this.statutes = new HashMap<>();
    Jurisdiction common = byPath.get(Paths.DEFAULT);
    for (Jurisdiction each : byPath.values()) {
      byCode.put(each.code(), each);
      statutes.put(each.code(), new Statute(each, common));
    }
    this.agencies =
        byCode.values().stream()
            .filter(Jurisdiction::isAgency)
            .collect(Collectors.groupingBy(Jurisdiction::state));
    this.crosschecks = List.copyOf(crosschecks);
    this.measures = List.copyOf(measures);
  }

  /** One of which nothing is known. */
  public static LawBook empty() {
    return new LawBook("", new TreeMap<>(), List.of(), List.of());
  }

  /** Says which files it was made of: the same files have the same version. */
  public String version() {
    return version;
  }

  /** By its code, null where the book has none of it. */
  public Jurisdiction jurisdiction(String code) {
    return byCode.get(code);
  }

  /** What the evaluation asks of a jurisdiction; null where the book has none of it. */
  Statute statute(String code) {
    return statutes.get(code);
  }

  /** The States and the baseline system, by code. */
  public List<Jurisdiction> states() {
    return byCode.values().stream().filter(each -> !each.isAgency() && !each.isCommon()).toList();
  }

  /** The police agencies of a State whose policies the book has. */
  public List<Jurisdiction> agencies(String state) {
    return agencies.getOrDefault(state, List.of());
  }

  public Collection<Jurisdiction> all() {
    return byPath.values();
  }

  /** The parameter at a path such as {@code us/la/priors/lookback}, null for none. */
  public Parameter parameter(String path) {
    String folder = Paths.jurisdiction(path);
    Jurisdiction jurisdiction = folder == null ? null : byPath.get(folder);
    return jurisdiction == null ? null : jurisdiction.parameter(Paths.topic(path));
  }

  /** Whose law a parameter of this book is. */
  public Jurisdiction jurisdiction(Parameter parameter) {
    return byPath.get(Paths.jurisdiction(parameter.path()));
  }

  /** What holds where a State's own folder has nothing; null for nothing. */
  public Jurisdiction common() {
    return byPath.get(Paths.DEFAULT);
  }

  /** The parameters that answer a topic in a jurisdiction: its own, and that of all States. */
  public List<Parameter> parameters(Jurisdiction jurisdiction, Topic topic) {
    Jurisdiction common = byPath.get(Paths.DEFAULT);
    return Stream.of(jurisdiction, common)
        .filter(Objects::nonNull)
        .map(each -> each.parameter(topic.path()))
        .filter(Objects::nonNull)
        .toList();
  }

  /**
   * Until when a diversion of that State which was completed on that day stays on record; null
   * where the book does not say.
   */
  public DiversionShown diversionShown(String state, LocalDate completedOn) {
    return DiversionShown.of(statute(state), completedOn);
  }

  /** The first day of which the book knows anything in a jurisdiction. */
  public LocalDate begins(String code) {
    return statutes.get(code).begins();
  }

  public List<Crosscheck> crosschecks() {
    return crosschecks;
  }

  public List<Measurement> measures() {
    return measures;
  }
}
