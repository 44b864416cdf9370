package org.priors.law;

import java.time.LocalDate;

/** Earlier events as a test tells them: of a kind, in a State, on a day, and what it says more. */
public final class EarlierEventFixture {

  private final EarlierEventBuilder event;

  private EarlierEventFixture(EarlierEventKind kind) {
    event = EarlierEvent.of(kind);
  }

  public static EarlierEventFixture aConviction() {
    return anEvent(EarlierEventKind.CONVICTION);
  }

  public static EarlierEventFixture aRefusal() {
    return anEvent(EarlierEventKind.REFUSAL);
  }

  public static EarlierEventFixture anEvent(EarlierEventKind kind) {
    return new EarlierEventFixture(kind);
  }

  public EarlierEventFixture in(String state) {
    event.in(state);
    return this;
  }

  public EarlierEventFixture ofOffenseOn(String day) {
    event.ofOffenseOn(day == null ? null : LocalDate.parse(day));
    return this;
  }

  public EarlierEventBuilder on(String day) {
    return event.on(LocalDate.parse(day));
  }
}
