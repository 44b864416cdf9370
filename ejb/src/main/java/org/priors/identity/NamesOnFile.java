package org.priors.identity;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * How many people bear each name, as the records on file showed it on one day: what makes a name
 * that no list holds rare, or a rare one common. Only names of two people and more are told of.
 */
public final class NamesOnFile {

  /** Nobody has been counted yet. */
  public static final NamesOnFile NONE = new NamesOnFile(0, List.of());

  /**
   * People of one name.
   *
   * @param beside of a given name the surname that it stands with, of a middle name the given name;
   *     empty for the name whatever it stands with
   */
  public record Bearers(Field field, String beside, String name, int people) {

    String key() {
      return beside + '|' + name;
    }
  }

  /** As many bearers as a name may have that none of the people counted bears, at 95 in 100. */
  private static final double OF_NOBODY = 3;

  /**
   * As many people as a list of names speaks for beside those who were counted. A list is of the
   * whole country and a State may differ from it tenfold; but the first thousands on file are of
   * one agency or two, and differ from the State as much.
   */
  private static final double LISTED = 10_000;

  private static final int DIGITS = 12;

  private final long people;
  private final String version;
  private final Map<Field, Map<String, Integer>> bearers = new EnumMap<>(Field.class);

  private NamesOnFile(long people, Collection<Bearers> counted) {
    this.people = people;
    for (Field field : List.of(Field.GIVEN, Field.MIDDLE, Field.SURNAME)) {
      bearers.put(field, new HashMap<>());
    }
    counted.forEach(one -> bearers.get(one.field()).put(one.key(), one.people()));
    version = people == 0 ? "" : digest(people, counted);
  }

  /**
   * As they were counted.
   *
   * @param people how many people were told apart in all
   */
  public static NamesOnFile of(long people, Collection<Bearers> counted) {
    return people == 0 ? NONE : new NamesOnFile(people, counted);
  }

  /** How many people were told apart. */
  public long people() {
    return people;
  }

  /** The same counts have the same name; empty where nobody has been counted. */
  public String version() {
    return version;
  }

  /**
   * The share of all people that bear a surname or given name, at most.
   *
   * @param unknown what a name counts of which nobody knows anything
   * @param listed what a list of names says of it; 0 if none does
   */
  double share(Field field, String name, double unknown, double listed) {
    return atMost(of(field, "", name), people, unknown, listed);
  }

  /** The same of a given name among those of one surname. */
  double givenBeside(String surname, String given, double unknown, double listed) {
    int bearers = of(Field.GIVEN, surname, given);
    return atMost(bearers, of(Field.SURNAME, "", surname) - 1, unknown, listed);
  }

  /** The same of a middle name among those of one given name; no list tells of these. */
  double middleBeside(String given, String middle, double unknown) {
    return atMost(of(Field.MIDDLE, given, middle), of(Field.GIVEN, "", given) - 1, unknown, 0);
  }

  private int of(Field field, String beside, String name) {
    return bearers.get(field).getOrDefault(beside + '|' + name, 1);
  }

  /**
   * The upper end of what the true share may be. One of the bearers is whoever asks, and does not
   * count. While few have been counted it stays at what an unknown name counts; it falls as those
   * grow who bear other names. What a list says gives way to a higher count at once and to a lower
   * one as far as so many people can show.
   */
  private static double atMost(int bearers, long among, double unknown, double listed) {
    double others = bearers - 1.0;
    double most = others + 2 * Math.sqrt(others) + OF_NOBODY;
    double counted = Math.min(1, most / (among + OF_NOBODY / unknown));
    return Math.max(counted, Math.min(listed, (LISTED * listed + most) / (LISTED + among)));
  }

  /** The rule by which counts are believed, which tells one set of rules from another. */
  static String told() {
    return OF_NOBODY + " of nobody, a list for " + LISTED;
  }

  private static String digest(long people, Collection<Bearers> counted) {
    StringBuilder content = new StringBuilder().append(people);
    counted.stream()
        .sorted(Comparator.comparing(Bearers::field).thenComparing(Bearers::key))
        .map(one -> one.field() + "|" + one.key() + "|" + one.people())
        .forEach(line -> content.append('\n').append(line));
    return DigestUtils.sha256Hex(content.toString()).substring(0, DIGITS);
  }
}
