package org.priors.law;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * The conditions under which a rule holds; null is any.
 *
 * @param number the number of the offense or refusal from which on the rule holds, up to the next
 *     printed number; 0 for any
 * @param convictions how many earlier convictions count
 * @param here whether the earlier event is of the same State
 * @param of what the earlier event is of
 * @param juvenile whether the earlier event is a judgment on a juvenile
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
    Boolean juvenile) {

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
        juvenile);
  }

  /** Any case of this number; 0 for any number. */
  public static Builder number(int number) {
    return new Builder(number);
  }

  /** The conditions that a rule names. */
  public static final class Builder {

    private final int number;
    private Bounds bac;
    private Bounds age;
    private Boolean commercial;
    private Boolean hazmat;
    private Boolean refused;
    private Set<CrashHarm> crash;
    private Bounds convictions;
    private EarlierEventKind event;
    private Boolean here;
    private Boolean courtOfRecord;
    private EarlierEvent.Status status;
    private Boolean impaired;
    private Boolean drugs;
    private Set<OffenseKind> of;
    private Boolean juvenile;

    private Builder(int number) {
      this.number = number;
    }

    public Builder bac(Bounds range) {
      bac = range;
      return this;
    }

    public Builder age(Bounds range) {
      age = range;
      return this;
    }

    public Builder commercial(Boolean isCommercial) {
      commercial = isCommercial;
      return this;
    }

    public Builder hazmat(Boolean isHazmat) {
      hazmat = isHazmat;
      return this;
    }

    public Builder refused(Boolean isRefused) {
      refused = isRefused;
      return this;
    }

    public Builder crash(Set<CrashHarm> kinds) {
      crash = kinds;
      return this;
    }

    public Builder convictions(Bounds range) {
      convictions = range;
      return this;
    }

    public Builder event(EarlierEventKind kind) {
      event = kind;
      return this;
    }

    public Builder here(Boolean isHere) {
      here = isHere;
      return this;
    }

    public Builder courtOfRecord(Boolean keepsRecord) {
      courtOfRecord = keepsRecord;
      return this;
    }

    public Builder status(EarlierEvent.Status how) {
      status = how;
      return this;
    }

    public Builder impaired(Boolean isImpaired) {
      impaired = isImpaired;
      return this;
    }

    public Builder drugs(Boolean areSuspected) {
      drugs = areSuspected;
      return this;
    }

    public Builder of(Set<OffenseKind> kinds) {
      of = kinds;
      return this;
    }

    public Builder juvenile(Boolean isJuvenile) {
      juvenile = isJuvenile;
      return this;
    }

    public When build() {
      return new When(
          number,
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
          juvenile);
    }
  }

  /** Whether the rule is for this offense and driver, its number left aside. */
  boolean holds(Situation now) {
    return (bac == null || now.bac() != Bounds.OPEN && bac.contains(now.bac(), now.limit()))
        && (age == null || age.contains(now.age(), Bounds.OPEN))
        && (commercial == null || commercial == now.commercial())
        && (hazmat == null || hazmat == now.hazmat())
        && (refused == null || refused == now.refused())
        && (crash == null || crash.contains(now.crash()))
        && (convictions == null || convictions.contains(now.convictions(), Bounds.OPEN))
        && mayBe(impaired, now.impaired())
        && mayBe(drugs, now.drugs());
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

  private static boolean mayBe(Boolean asked, Boolean known) {
    return asked == null || known == null || asked.equals(known);
  }

  /** How narrowly the rule is cut: of two that hold, the narrower one is meant. */
  int narrowness(int limit) {
    return (age == null ? 0 : 8_000)
        + (hazmat == null ? 0 : 4_000)
        + (commercial == null ? 0 : 2_000)
        + (crash == null ? 0 : 1_500)
        + (convictions == null ? 0 : 1_200)
        + (bac == null ? 0 : 1 + bac.start(limit));
  }
}
