package org.priors.law;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The conditions under which a rule holds; null is any.
 *
 * @param number the number of the offense or refusal from which on the rule holds, up to the next
 *     printed number; 0 for any
 * @param convictions how many earlier convictions count
 * @param here whether the earlier event is of the same State
 * @param of what the earlier event is of
 * @param juvenile whether the earlier event is a judgment on a juvenile
 * @param refusals how many earlier refusals count
 * @param actions how many earlier license actions count
 * @param earlier what came before, whether it counts or not
 * @param points on the driver's record
 * @param minor whether a minor was in the vehicle
 * @param commercialLicense whether the driver holds a commercial license
 * @param given what has to be so besides, or must not be
 * @param actionFor what the earlier license action was for
 * @param outcome what came of a test that was not completed
 * @param otherGiven whether another test was given
 * @param toward of a look-back, the answers whose number it is for
 */
public record When(
    int number,
    Bounds bac,
    Bounds age,
    Boolean commercial,
    Boolean hazmat,
    Boolean refused,
    Set<CrashHarm> crash,
    Bounds convictions,
    EarlierEventKind event,
    Boolean here,
    Boolean courtOfRecord,
    EarlierEvent.Status status,
    Boolean impaired,
    Boolean drugs,
    Set<OffenseKind> of,
    Boolean juvenile,
    Bounds refusals,
    Bounds actions,
    Earlier earlier,
    Bounds points,
    Boolean minor,
    Boolean commercialLicense,
    Map<Circumstance, Boolean> given,
    ActionFor actionFor,
    Set<NotCompleted> outcome,
    Boolean otherGiven,
    Set<Topic> toward) {

  /** All but the number, each in its place; null is any. */
  List<Object> conditions() {
    return Arrays.asList(
        bac,
        age,
        commercial,
        hazmat,
        refused,
        crash,
        convictions,
        event,
        here,
        courtOfRecord,
        status,
        impaired,
        drugs,
        of,
        juvenile,
        refusals,
        actions,
        earlier,
        points,
        minor,
        commercialLicense,
        given,
        actionFor,
        outcome,
        otherGiven,
        toward);
  }

  /** Any case of this number; 0 for any number. */
  public static WhenBuilder number(int number) {
    return new WhenBuilder(number);
  }

  /**
   * Whether the rule is for this offense and driver, its number left aside; unknown where what it
   * asks cannot be told from the record.
   */
  Counts holds(Situation now) {
    if (!holdsOfTheOffense(now)) {
      return Counts.NO;
    }
    Counts asTaken = asTaken(now);
    return asTaken == Counts.NO ? asTaken : asTaken.and(now.past().holds(this));
  }

  /**
   * Unknown where what is taken as the ordinary case may be otherwise, and the rule is for that.
   */
  Counts asTaken(Situation now) {
    if (age == null && commercial == null && hazmat == null && crash == null) {
      return Counts.YES;
    }
    return now.isOfAge(age)
        .and(now.isCommercial(commercial))
        .and(now.isHazmat(hazmat))
        .and(now.isAfter(crash));
  }

  private boolean holdsOfTheOffense(Situation now) {
    return (bac == null || now.bac() != Bounds.OPEN && bac.contains(now.bac(), now.limit()))
        && (refused == null || refused == now.refused());
  }

  /**
   * Whether the rule speaks of such an earlier event; whether the court keeps a record fits both
   * ways where it is not known. What is out of the ordinary, such as a vacated judgment, a rule
   * speaks of only if it says so: a general rule was not made for it.
   *
   * @param isJuvenile whether it is a judgment on a juvenile
   */
  boolean holds(EarlierEvent earlier, boolean isHere, boolean isJuvenile) {
    return (event == null || event == earlier.kind())
        && (here == null || here == isHere)
        && (status == null || status == earlier.status())
        && (of == null || of.contains(earlier.chargeKind()))
        && (juvenile == null || juvenile == isJuvenile)
        && (actionFor == null || actionFor == earlier.actionFor())
        && mayBe(courtOfRecord, earlier.courtOfRecord())
        && (isSpecial() || isOrdinary(earlier, isJuvenile));
  }

  /** Whether it is about what is out of the ordinary, of which a general rule does not speak. */
  boolean isSpecial() {
    return status != null || of != null || juvenile != null;
  }

  private static boolean isOrdinary(EarlierEvent earlier, boolean isJuvenile) {
    return earlier.status() == EarlierEvent.Status.ON_RECORD
        && earlier.isOfImpairedDriving()
        && !isJuvenile;
  }

  /**
   * Whether the rule speaks of what came of such a test; unknown where it asks what is not known.
   *
   * @param known of what else is so
   */
  Counts holds(NotCompleted came, Boolean isOtherGiven, Map<Circumstance, Boolean> known) {
    if (outcome != null && !outcome.contains(came)) {
      return Counts.NO;
    }
    Counts all = otherGiven == null ? Counts.YES : Counts.ofKnown(otherGiven, isOtherGiven);
    if (given != null) {
      for (Map.Entry<Circumstance, Boolean> each : given.entrySet()) {
        all = all.and(Counts.ofKnown(each.getValue(), known.get(each.getKey())));
      }
    }
    return all;
  }

  private static boolean mayBe(Boolean asked, Boolean known) {
    return asked == null || known == null || asked.equals(known);
  }

  /** Whether it asks what came before, or what else is so. */
  boolean isOnThePast() {
    return impaired != null
        || drugs != null
        || convictions != null
        || refusals != null
        || actions != null
        || earlier != null
        || points != null
        || minor != null
        || commercialLicense != null
        || given != null;
  }

  /** Whether it asks the same as the other, and of one circumstance the contrary. */
  boolean isElseOf(When other) {
    return given != null
        && given.size() == 1
        && other.given != null
        && given.keySet().equals(other.given.keySet())
        && !given.equals(other.given)
        && number == other.number
        && Stream.of(conditions(), other.conditions())
                .map(all -> all.stream().filter(each -> !(each instanceof Map)).toList())
                .distinct()
                .count()
            == 1;
  }

  /** How narrowly the rule is cut: of two that hold, the narrower one is meant. */
  int narrowness(int limit) {
    return (age == null ? 0 : 8_000)
        + (hazmat == null ? 0 : 4_000)
        + (commercial == null ? 0 : 2_000)
        + (crash == null ? 0 : 1_500)
        + (isOnThePast() ? 1_200 : 0)
        + (refused == null ? 0 : 1)
        + (bac == null ? 0 : 1 + bac.start(limit));
  }
}
