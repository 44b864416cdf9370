package org.priors.law.bench;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.priors.law.BookLoader;
import org.priors.law.CrashHarm;
import org.priors.law.EarlierEvent;
import org.priors.law.EarlierEventKind;
import org.priors.law.Evaluation;
import org.priors.law.Evaluator;
import org.priors.law.Facts;
import org.priors.law.LawFiles;
import org.priors.law.Offense;

/**
 * Whole evaluations on one thread: every State in turn, with two earlier convictions and a refusal.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class EvaluationBench {

  private final Evaluator evaluator = new Evaluator(BookLoader.load(LawFiles.shipped()));
  private final List<Facts> facts = facts(evaluator);
  private int next;

  private static List<Facts> facts(Evaluator evaluator) {
    List<Facts> facts = new ArrayList<>();
    evaluator
        .book()
        .states()
        .forEach(state -> facts.add(third(state.code(), facts.size() % 2 == 0)));
    return facts;
  }

  private static Facts third(String state, boolean refused) {
    LocalDateTime at = LocalDateTime.parse("2002-05-01T23:10");
    Offense offense =
        Offense.at(at)
            .age(34)
            .bac(refused ? null : 120)
            .refused(refused)
            .commercial(false)
            .hazmat(false)
            .crash(CrashHarm.NONE)
            .minorPassenger(false)
            .build();
    return Facts.of(state, offense)
        .arrestAt(at.plusMinutes(20))
        .noticeAt(at.plusMinutes(45))
        .history(
            List.of(
                earlier(EarlierEventKind.CONVICTION, state, "1995-02-14"),
                earlier(EarlierEventKind.CONVICTION, state, "2000-01-18"),
                earlier(EarlierEventKind.REFUSAL, state, "1998-06-09")))
        .build();
  }

  private static EarlierEvent earlier(EarlierEventKind kind, String state, String day) {
    LocalDate date = LocalDate.parse(day);
    return EarlierEvent.of(kind)
        .in(state)
        .ofOffenseOn(date.minusMonths(6))
        .on(date)
        .inCourtOfRecord(true)
        .build();
  }

  @Benchmark
  public Evaluation evaluate() {
    next = next + 1 == facts.size() ? 0 : next + 1;
    return evaluator.evaluate(facts.get(next));
  }
}
