package org.priors.agencies;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds agencies and courts by parts of their names, for who types one. */
@ApplicationScoped
public class OfficeNames {

  /** The most names that are offered at once. */
  public static final int MOST = 10;

  private static final int MOST_WORDS = 6;
  private static final int MOST_NEAR = 3;
  private static final String AGENCY =
      "lower(concat(o.name, concat(', ', concat(o.state, concat(' (', concat(o.ori, ')'))))))";
  private static final String COURT = "lower(concat(o.name, concat(', ', o.state)))";
  private static final List<AgencyKind> ARREST =
      Arrays.stream(AgencyKind.values()).filter(AgencyKind::makesArrests).toList();

  /** The name, its State and, of an agency, its ORI. */
  private static final Pattern IN_FULL = Pattern.compile("(.*)(, [A-Z]{2})(?: \\((.*)\\))?");

  private static final String ANY = "o.id is not null";

  /**
   * What agencies and courts are ordered by.
   *
   * @param isByState else by name
   */
  public record Sorted(boolean isByState, boolean descending) {

    static final Sorted BY_NAME = new Sorted(false, false);

    String inQuery() {
      String way = descending ? " desc" : "";
      return isByState
          ? " order by o.state" + way + ", o.name, o.id"
          : " order by o.name" + way + ", o.state, o.id";
    }
  }

  @PersistenceContext(unitName = "priors")
  EntityManager em;

  /** The agencies in whose name, State and ORI every word is, by name; {@link #MOST} at most. */
  public List<String> agencies(String typed) {
    return agencies(typed, List.of(AgencyKind.values()));
  }

  /** Those of them that make arrests. */
  public List<String> arresting(String typed) {
    return agencies(typed, ARREST);
  }

  private List<String> agencies(String typed, List<AgencyKind> kinds) {
    return query(Agency.class, "o.kind in :kinds", AGENCY, words(typed), Sorted.BY_NAME)
        .setParameter("kinds", kinds)
        .setMaxResults(MOST)
        .getResultStream()
        .map(Agency::inFull)
        .toList();
  }

  /** The courts in whose name and State every word is, by name; {@link #MOST} at most. */
  public List<String> courts(String typed) {
    return query(Court.class, ANY, COURT, words(typed), Sorted.BY_NAME)
        .setMaxResults(MOST)
        .getResultStream()
        .map(Court::inFull)
        .toList();
  }

  /** Agencies and courts, by name; {@link #MOST} at most. */
  public List<String> offices(String typed) {
    return Stream.concat(agencies(typed).stream(), courts(typed).stream())
        .sorted()
        .limit(MOST)
        .toList();
  }

  /** The names alone of agencies and courts, each once; {@link #MOST} at most. */
  public List<String> names(String typed) {
    return Stream.concat(
            agencies(typed, Sorted.BY_NAME, 0, MOST).stream().map(Agency::name),
            courts(typed, Sorted.BY_NAME, 0, MOST).stream().map(Court::name))
        .distinct()
        .sorted()
        .limit(MOST)
        .toList();
  }

  /**
   * The agency in full that alone makes arrests and has all that is typed; what is typed, where
   * several have it or none.
   */
  public String arrestingInFull(String typed) {
    return only(arresting(typed), typed);
  }

  /** The agency in full that alone has all that is typed, likewise. */
  public String agencyInFull(String typed) {
    return only(agencies(typed), typed);
  }

  /** The agency or court in full that alone has all that is typed, likewise. */
  public String officeInFull(String typed) {
    return only(offices(typed), typed);
  }

  /**
   * The court in full that alone has all that is typed, likewise. One of another State is meant by
   * nobody who does not say so.
   *
   * @param state null where any may be meant
   */
  public String courtInFull(String typed, String state) {
    List<String> found = courts(typed);
    return found.size() == MOST || state == null
        ? only(found, typed)
        : only(found.stream().filter(name -> name.endsWith(", " + state)).toList(), typed);
  }

  /**
   * Whether what is typed is but a part of this name, which another office may have some day; the
   * name without its State, and an ORI, are none.
   */
  public static boolean isPart(String typed, String inFull) {
    Matcher full = IN_FULL.matcher(inFull);
    return !typed.equalsIgnoreCase(inFull)
        && !(full.matches()
            && Stream.of(full.group(1), full.group(1) + full.group(2), "" + full.group(3))
                .anyMatch(typed::equalsIgnoreCase));
  }

  private static String only(List<String> found, String typed) {
    return found.size() == 1 ? found.get(0) : typed;
  }

  /** That none has the name, with what may be meant among those found. */
  String noneCalled(String kind, String said, List<String> found) {
    return "No %s on file is called '%s'%s"
        .formatted(
            kind,
            said,
            found.isEmpty()
                ? "; an administrator adds one."
                : ". Is it "
                    + String.join("; or ", found.subList(0, Math.min(MOST_NEAR, found.size())))
                    + "?");
  }

  /** Some of the agencies in whose name, State and ORI every word is, after so many others. */
  public List<Agency> agencies(String typed, Sorted by, int skip, int most) {
    return some(Agency.class, AGENCY, typed, by, skip, most);
  }

  public long countAgencies(String typed) {
    return count("Agency", AGENCY, typed);
  }

  /** Some of the courts in whose name and State every word is, after so many others. */
  public List<Court> courts(String typed, Sorted by, int skip, int most) {
    return some(Court.class, COURT, typed, by, skip, most);
  }

  public long countCourts(String typed) {
    return count("Court", COURT, typed);
  }

  private <T> List<T> some(
      Class<T> type, String name, String typed, Sorted by, int skip, int most) {
    return query(type, ANY, name, words(typed), by)
        .setFirstResult(skip)
        .setMaxResults(most)
        .getResultList();
  }

  private long count(String type, String name, String typed) {
    List<String> words = words(typed);
    return bound(
            em.createQuery(
                "select count(o) from " + type + " o where " + ANY + each(name, words), Long.class),
            words)
        .getSingleResult();
  }

  private <T> TypedQuery<T> query(
      Class<T> type, String condition, String name, List<String> words, Sorted by) {
    return bound(
        em.createQuery(
            "select o from "
                + type.getSimpleName()
                + " o where "
                + condition
                + each(name, words)
                + by.inQuery(),
            type),
        words);
  }

  private static String each(String name, List<String> words) {
    return IntStream.range(0, words.size())
        .mapToObj(at -> " and locate(:w" + at + ", " + name + ") > 0")
        .collect(Collectors.joining());
  }

  private static <T> TypedQuery<T> bound(TypedQuery<T> query, List<String> words) {
    IntStream.range(0, words.size()).forEach(at -> query.setParameter("w" + at, words.get(at)));
    return query;
  }

  private static List<String> words(String typed) {
    return Arrays.stream(typed.toLowerCase(Locale.ROOT).split("[\\s,()]+"))
        .filter(word -> !word.isEmpty())
        .limit(MOST_WORDS)
        .toList();
  }
}
