package org.priors.search;

import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jdbi.v3.core.mapper.Nested;

/**
 * A driver as the search index holds it.
 *
 * @param audience who may find it; a driver with sealed records has a document for each
 * @param name surname first, for display
 * @param surname every surname on record, its parts, and its parts written together
 * @param given every given and middle name on record, likewise
 * @param births every birth date on record
 * @param licenses every license number on record, in small letters without marks, also without its
 *     leading zeros
 * @param licensesBackward the same from the last sign to the first, for who knows how one ends
 * @param cases every number of a case, ours and the agency's, likewise written
 * @param caseEnds the last parts of ours, without leading zeros
 * @param priors null while they are not counted yet
 * @param undercharged and the others: as {@link Mark} says
 */
public record DriverDocument(
    long id,
    List<String> audience,
    String name,
    LocalDate born,
    String license,
    String address,
    List<String> surname,
    List<String> given,
    List<LocalDate> births,
    List<String> licenses,
    List<String> licensesBackward,
    List<String> cases,
    List<String> caseEnds,
    List<String> states,
    List<String> agencies,
    int arrests,
    @Nested @Nullable CountedPriors priors,
    boolean undercharged,
    boolean aboveRecord,
    boolean pending,
    boolean againAfterAction,
    boolean againWhilePending) {

  private static final Pattern KEY = Pattern.compile("([1-9][0-9]{0,17})(-sealed)?");

  /** Names are found written together and apart. */
  public DriverDocument {
    surname = NameRuns.withRuns(surname);
    given = NameRuns.withRuns(given);
  }

  /** The same, found by these. */
  DriverDocument foundBy(List<String> who) {
    return with(who, priors);
  }

  /** The same, with what is on record of priors. */
  DriverDocument with(CountedPriors counted) {
    return with(audience, counted);
  }

  private DriverDocument with(List<String> who, CountedPriors counted) {
    return new DriverDocument(
        id,
        who,
        name,
        born,
        license,
        address,
        surname,
        given,
        births,
        licenses,
        licensesBackward,
        cases,
        caseEnds,
        states,
        agencies,
        arrests,
        counted,
        undercharged,
        aboveRecord,
        pending,
        againAfterAction,
        againWhilePending);
  }

  /** The number of the document in the index. */
  String key() {
    return key(id, !audience.contains(Audience.OPEN.name()));
  }

  /** The number of the driver's document as everybody sees it, or as sealed records are seen. */
  static String key(long driverId, boolean withSealed) {
    return driverId + (withSealed ? "-sealed" : "");
  }

  /** Whose document has this number in the index; nobody's where the product gives no such one. */
  static Optional<Long> driverOf(String key) {
    Matcher number = KEY.matcher(key);
    return number.matches() ? Optional.of(Long.valueOf(number.group(1))) : Optional.empty();
  }
}
