package org.priors.web.reading;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * The fields of something that was reported, whichever way it came: as a JSON object or in a form.
 * What is not there is null. What is wrong with a field is collected under its place, and the value
 * is null then, so that whoever sent it can mend all of it at once.
 */
public interface Fields {

  /** Entries of a list. No arrest has so many charges, and what is done with one grows with all. */
  int MOST_ENTRIES = 200;

  /** Whether anything is said in the field, or in the part of that name. */
  boolean has(String name);

  /** Whether the list of that name has nothing in it. */
  boolean isEmptyList(String name);

  /** Whether the field holds a text where another kind of value could be. */
  boolean isText(String name);

  String text(String name);

  /**
   * A name of something on file. Whoever types it may type a part of it; a system sends all.
   *
   * @param inFull the name in full that a part is of, or the part where it is of several or none
   */
  default String named(String name, UnaryOperator<String> inFull) {
    return text(name);
  }

  Boolean flag(String name);

  Integer whole(String name);

  Long id(String name);

  BigDecimal decimal(String name);

  /** A day that was; where its year has two digits, the last such day. */
  LocalDate day(String name);

  /** A day that may lie ahead, as the end of a term does; where it is told in full, as any. */
  default LocalDate dayAhead(String name) {
    return day(name);
  }

  <E extends Enum<E>> E choice(String name, Class<E> type);

  /**
   * A day and time that have to be there, and are noted as missing if not.
   *
   * @param what whose time it is, as a sentence goes on with it: {@code the arrest}
   * @param zone of a time that says none itself
   */
  Instant requiredMoment(String name, String what, ZoneId zone);

  /**
   * A time.
   *
   * @param near what it was about the time of, where no day is given with it; null where that is
   *     not known
   * @param zone of a time that says none itself
   */
  Instant moment(String name, Instant near, ZoneId zone);

  /** The fields of a part; none where it is not there. */
  Fields part(String name);

  /**
   * Each entry of a list, made into a value; those that were refused are left out. A list of more
   * than {@link #MOST_ENTRIES} is refused as a whole.
   */
  <T> List<T> list(String name, Function<Fields, T> make);

  /** How many entries of the list are read: none of too many, which is noted. */
  default int entriesToRead(String name, int entries) {
    if (entries <= MOST_ENTRIES) {
      return entries;
    }
    refuse(
        "too-many",
        "/" + name,
        "'" + name + "' has " + entries + " entries; at most " + MOST_ENTRIES + " are taken.");
    return 0;
  }

  /** Whether the field is filled; notes that it is missing if not. */
  boolean need(String name, String what);

  /**
   * Notes an empty list that needs an entry.
   *
   * @param field the one of an entry that a person would fill first
   */
  void needOne(String name, String field, String sentence);

  /** A value whose constructor may refuse; its problems are noted under this place. */
  <T> T make(Supplier<T> value);

  /** Notes that something is wrong at a place below this one. */
  void refuse(String code, String place, String sentence);

  /** Refuses with all that was found wrong. */
  void refuseIfAny();
}
