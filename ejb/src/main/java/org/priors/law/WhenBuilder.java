package org.priors.law;

import java.util.Map;
import java.util.Set;

/** The conditions that a rule names. */
public final class WhenBuilder {

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
  private Bounds refusals;
  private Bounds actions;
  private Earlier earlier;
  private Bounds points;
  private Boolean minor;
  private Boolean commercialLicense;
  private Map<Circumstance, Boolean> given;
  private ActionFor actionFor;
  private Set<NotCompleted> outcome;
  private Boolean otherGiven;
  private Set<Topic> toward;

  WhenBuilder(int number) {
    this.number = number;
  }

  public WhenBuilder bac(Bounds range) {
    bac = range;
    return this;
  }

  public WhenBuilder age(Bounds range) {
    age = range;
    return this;
  }

  public WhenBuilder commercial(Boolean isCommercial) {
    commercial = isCommercial;
    return this;
  }

  public WhenBuilder hazmat(Boolean isHazmat) {
    hazmat = isHazmat;
    return this;
  }

  public WhenBuilder refused(Boolean isRefused) {
    refused = isRefused;
    return this;
  }

  public WhenBuilder crash(Set<CrashHarm> kinds) {
    crash = kinds;
    return this;
  }

  public WhenBuilder convictions(Bounds range) {
    convictions = range;
    return this;
  }

  public WhenBuilder event(EarlierEventKind kind) {
    event = kind;
    return this;
  }

  public WhenBuilder here(Boolean isHere) {
    here = isHere;
    return this;
  }

  public WhenBuilder courtOfRecord(Boolean keepsRecord) {
    courtOfRecord = keepsRecord;
    return this;
  }

  public WhenBuilder status(EarlierEvent.Status how) {
    status = how;
    return this;
  }

  public WhenBuilder impaired(Boolean isImpaired) {
    impaired = isImpaired;
    return this;
  }

  public WhenBuilder drugs(Boolean areSuspected) {
    drugs = areSuspected;
    return this;
  }

  public WhenBuilder of(Set<OffenseKind> kinds) {
    of = kinds;
    return this;
  }

  public WhenBuilder juvenile(Boolean isJuvenile) {
    juvenile = isJuvenile;
    return this;
  }

  public WhenBuilder refusals(Bounds range) {
    refusals = range;
    return this;
  }

  public WhenBuilder actions(Bounds range) {
    actions = range;
    return this;
  }

  public WhenBuilder earlier(Earlier before) {
    earlier = before;
    return this;
  }

  public WhenBuilder points(Bounds range) {
    points = range;
    return this;
  }

  public WhenBuilder minor(Boolean isPassenger) {
    minor = isPassenger;
    return this;
  }

  public WhenBuilder commercialLicense(Boolean isHeld) {
    commercialLicense = isHeld;
    return this;
  }

  public WhenBuilder given(Map<Circumstance, Boolean> asked) {
    given = asked;
    return this;
  }

  public WhenBuilder actionFor(ActionFor what) {
    actionFor = what;
    return this;
  }

  public WhenBuilder outcome(Set<NotCompleted> ofTest) {
    outcome = ofTest;
    return this;
  }

  public WhenBuilder otherGiven(Boolean isGiven) {
    otherGiven = isGiven;
    return this;
  }

  public WhenBuilder toward(Set<Topic> answers) {
    toward = answers;
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
}
