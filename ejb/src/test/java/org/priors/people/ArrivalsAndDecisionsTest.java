package org.priors.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.priors.identity.Pair;

/** Records arrive before, between and after what people decide and take back. */
class ArrivalsAndDecisionsTest {

  /**
   * A record arrives, or a person joins two, keeps them apart, or takes back what was decided, or a
   * court seals one or lifts the seal.
   */
  record Step(int kind, int a, int b) {}

  @Provide
  Arbitrary<List<Step>> steps() {
    Arbitrary<Integer> any = Arbitraries.integers().between(0, 7);
    return Combinators.combine(Arbitraries.integers().between(0, 8), any, any)
        .as(Step::new)
        .list()
        .ofMinSize(4)
        .ofMaxSize(18);
  }

  @Provide
  Arbitrary<List<Step>> decisions() {
    Arbitrary<Integer> any = Arbitraries.integers().between(0, 30);
    return Combinators.combine(any, any, any).as(Step::new).list().ofMinSize(1).ofMaxSize(8);
  }

  private static void take(OnFile file, Step step) {
    List<Long> ids = file.ids();
    if (step.kind() < 3 || ids.size() < 2) {
      file.arrive(OnFile.report(step.a()));
      return;
    }
    long a = ids.get(step.a() % ids.size());
    long b = ids.get(step.b() % ids.size());
    if (step.kind() == 8) {
      file.sealOrLift(a);
    }
    if (a == b) {
      return;
    }
    switch (step.kind()) {
      case 3, 4 -> file.decide(Pair.of(a, b), true);
      case 5, 6 -> file.decide(Pair.of(a, b), false);
      case 7 -> file.takeBack(Pair.of(a, b));
      default -> {}
    }
  }

  private static OnFile after(List<Step> steps) {
    OnFile file = new OnFile();
    steps.forEach(step -> take(file, step));
    return file;
  }

  @Property(tries = 150)
  void what_is_taken_back_leaves_no_trace_on_what_arrived_since(
      @ForAll("steps") List<Step> steps, @ForAll long order) {
    OnFile file = after(steps);
    List<Pair> decided = new ArrayList<>(file.decided());
    Collections.shuffle(decided, new Random(order));
    file.liftAll();
    decided.forEach(file::takeBack);
    OnFile never = new OnFile();
    steps.forEach(step -> arriveOnly(never, step));
    assertThat(file.drivers()).isEqualTo(never.drivers());
  }

  private static void arriveOnly(OnFile file, Step step) {
    if (step.kind() < 3 || file.ids().size() < 2) {
      file.arrive(OnFile.report(step.a()));
    }
  }

  @Property(tries = 150)
  void whatever_arrives_what_people_decided_stands(@ForAll("steps") List<Step> steps) {
    OnFile file = after(steps);
    for (int report = 0; report < 8; report++) {
      file.arrive(OnFile.report(report));
    }
    Map<Long, Long> drivers = file.drivers();
    assertThat(file.standing().inEffect())
        .allSatisfy(
            made ->
                assertThat(drivers.get(made.recordA()).equals(drivers.get(made.recordB())))
                    .isEqualTo(made.isSame()));
  }

  /** Sealing and lifting between a decision and its being taken back. */
  private static void sealAndLift(OnFile file, Random random) {
    List<Long> ids = file.ids();
    for (int orders = random.nextInt(4); orders > 0; orders--) {
      file.sealOrLift(ids.get(random.nextInt(ids.size())));
    }
  }

  @Property(tries = 150)
  void what_is_taken_back_in_turn_gives_back_what_stood_before_each_step_sealed_or_not(
      @ForAll("steps") List<Step> steps, @ForAll("decisions") List<Step> then, @ForAll long seals) {
    OnFile file = after(steps);
    Random random = new Random(seals);
    List<Pair> made = new ArrayList<>();
    List<Map<Long, Long>> before = new ArrayList<>();
    List<List<MatchLinks.Decided>> stood = new ArrayList<>();
    for (Step step : then) {
      List<Long> ids = file.ids();
      Pair pair = Pair.of(ids.get(step.a() % ids.size()), ids.get(step.b() % ids.size()));
      Map<Long, Long> drivers = file.drivers();
      List<MatchLinks.Decided> standing = file.standing().standing();
      if (pair.a() != pair.b() && file.decide(pair, step.kind() % 2 == 0)) {
        made.add(pair);
        before.add(drivers);
        stood.add(standing);
      }
      sealAndLift(file, random);
    }
    file.liftAll();
    for (int last = made.size() - 1; last >= 0; last--) {
      file.takeBack(made.get(last));
      assertThat(file.drivers()).isEqualTo(before.get(last));
      assertThat(file.standing().standing()).isEqualTo(stood.get(last));
    }
  }

  @Property(tries = 150)
  void what_is_decided_is_in_effect_beside_all_that_whoever_decides_can_see(
      @ForAll("steps") List<Step> steps, @ForAll("decisions") List<Step> then, @ForAll long seals) {
    OnFile file = after(steps);
    Random random = new Random(seals);
    for (Step step : then) {
      sealAndLift(file, random);
      List<Long> ids = file.ids();
      Pair pair = Pair.of(ids.get(step.a() % ids.size()), ids.get(step.b() % ids.size()));
      Set<Pair> seen =
          file.inEffect().stream()
              .filter(file::isSeen)
              .collect(Collectors.toCollection(HashSet::new));
      if (pair.a() != pair.b() && file.decide(pair, step.kind() % 2 == 0)) {
        seen.add(pair);
        assertThat(file.inEffect()).containsAll(seen);
      }
    }
  }

  @Property(tries = 150)
  void whichever_is_taken_back_first_the_same_stands(
      @ForAll("steps") List<Step> steps, @ForAll long order) {
    OnFile file = after(steps);
    OnFile other = after(steps);
    file.liftAll();
    other.liftAll();
    List<Pair> back = new ArrayList<>(file.decided());
    Collections.shuffle(back, new Random(order));
    back = back.subList(0, Math.min(3, back.size()));
    back.forEach(file::takeBack);
    Collections.reverse(back);
    back.forEach(other::takeBack);
    assertThat(file.drivers()).isEqualTo(other.drivers());
  }

  @Property(tries = 150)
  void whatever_arrives_no_record_moves_that_the_present_rules_would_gather_otherwise(
      @ForAll("steps") List<Step> steps, @ForAll long groups) {
    OnFile file = new OnFile();
    steps.forEach(step -> arriveOnly(file, step));
    Random random = new Random(groups);
    file.gatheredBefore(file.ids().stream().map(id -> random.nextInt(1_000)).toList());
    for (int report = 0; report < 8; report++) {
      Set<Set<Long>> before = file.gatheredOtherwise();
      file.arrive(OnFile.report(report));
      Map<Long, Long> after = file.drivers();
      Set<Long> drivers = new HashSet<>();
      assertThat(before)
          .allSatisfy(
              group -> {
                Set<Long> now = group.stream().map(after::get).collect(Collectors.toSet());
                assertThat(now).as("stands with one driver").hasSize(1);
                assertThat(drivers.addAll(now)).as("with no other group").isTrue();
              });
    }
  }

  @Property(tries = 150)
  void what_is_decided_and_taken_back_of_what_earlier_rules_gathered_leaves_no_trace(
      @ForAll("steps") List<Step> steps, @ForAll long groups) {
    OnFile file = new OnFile();
    steps.forEach(step -> arriveOnly(file, step));
    Random random = new Random(groups);
    file.gatheredBefore(file.ids().stream().map(id -> random.nextInt(1_000)).toList());
    Map<Long, Long> before = file.drivers();
    steps.stream().filter(step -> step.kind() >= 3).forEach(step -> take(file, step));
    file.liftAll();
    new ArrayList<>(file.decided()).forEach(file::takeBack);
    assertThat(file.drivers()).isEqualTo(before);
  }
}
