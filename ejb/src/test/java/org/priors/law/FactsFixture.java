package org.priors.law;

import static org.priors.law.EarlierEventFixture.anEvent;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Facts as a test needs them: an ordinary offense of an adult, changed part by part. */
final class FactsFixture {

  private String state;
  private LocalDateTime at;
  private Integer age = 34;
  private Integer underAge;
  private Integer bac = 120;
  private Boolean refused = false;
  private SampleBy sample;
  private Set<NotCompleted> came = Set.of();
  private Boolean commercial;
  private CrashHarm crash = CrashHarm.NONE;
  private LocalDateTime arrestAt;
  private LocalDateTime noticeAt;
  private LocalDateTime requestAt;
  private LocalDateTime warrantAt;
  private Integer offenseNumber;
  private final List<EarlierEvent> history = new ArrayList<>();

  private FactsFixture(String state, String at) {
    this.state = state;
    this.at = at == null ? null : LocalDateTime.parse(at);
  }

  static FactsFixture offense(String state, String at) {
    return new FactsFixture(state, at);
  }

  FactsFixture age(Integer years) {
    age = years;
    return this;
  }

  FactsFixture under(int years) {
    age = null;
    underAge = years;
    return this;
  }

  FactsFixture bac(Integer thousandths) {
    bac = thousandths;
    return this;
  }

  FactsFixture refusing() {
    refused = true;
    bac = null;
    return this;
  }

  FactsFixture refusingWithAResult() {
    refused = true;
    return this;
  }

  FactsFixture sampled(SampleBy how) {
    sample = how;
    return this;
  }

  FactsFixture comingOf(NotCompleted what) {
    refused = null;
    came = Set.of(what);
    return this;
  }

  FactsFixture commercial() {
    commercial = true;
    return this;
  }

  FactsFixture crash(CrashHarm what) {
    crash = what;
    return this;
  }

  FactsFixture arrest(String when) {
    arrestAt = LocalDateTime.parse(when);
    return this;
  }

  FactsFixture notice(String when) {
    noticeAt = LocalDateTime.parse(when);
    return this;
  }

  FactsFixture request(String when) {
    requestAt = LocalDateTime.parse(when);
    return this;
  }

  FactsFixture warrant(String when) {
    warrantAt = LocalDateTime.parse(when);
    return this;
  }

  FactsFixture number(int number) {
    offenseNumber = number;
    return this;
  }

  FactsFixture convicted(String day) {
    return with(EarlierEventKind.CONVICTION, null, day);
  }

  FactsFixture convicted(String offense, String day) {
    return with(EarlierEventKind.CONVICTION, offense, day);
  }

  FactsFixture refused(String day) {
    return with(EarlierEventKind.REFUSAL, null, day);
  }

  FactsFixture with(EarlierEventKind kind, String offense, String day) {
    return with(anEvent(kind).in(state).ofOffenseOn(offense).on(day).build());
  }

  FactsFixture with(EarlierEvent event) {
    history.add(event);
    return this;
  }

  Facts facts() {
    Offense offense =
        Offense.at(at)
            .age(age)
            .bac(bac)
            .refused(refused)
            .sample(sample)
            .came(came)
            .commercial(commercial)
            .crash(crash)
            .underAge(underAge)
            .build();
    return Facts.of(state, offense)
        .arrestAt(arrestAt)
        .noticeAt(noticeAt)
        .requestAt(requestAt)
        .warrantAt(warrantAt)
        .history(history)
        .offenseNumber(offenseNumber)
        .build();
  }

  Evaluation by(Evaluator evaluator) {
    return evaluator.evaluate(facts());
  }
}
