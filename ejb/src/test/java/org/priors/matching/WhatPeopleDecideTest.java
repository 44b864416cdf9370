package org.priors.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.priors.slice.MatchingSteps.pair;
import static org.priors.slice.Persons.aPerson;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.priors.cases.ArrestReport;
import org.priors.cases.SealingOrder;
import org.priors.history.DriverReader;
import org.priors.history.DriverView;
import org.priors.identity.Pair;
import org.priors.people.Verdict;
import org.priors.problems.Conflict;
import org.priors.problems.NotFound;
import org.priors.security.Caller;
import org.priors.slice.MatchingSteps;
import org.priors.slice.MatchingSteps.Reported;
import org.priors.slice.OnPostgres;
import org.priors.slice.Persons;
import org.priors.slice.SealingSteps;

/** What people decide of records, on the database: nothing but what they decide moves. */
@OnPostgres
class WhatPeopleDecideTest {

  private static final Caller CLERK = MatchingSteps.clerk();

  @Inject DriverReader drivers;
  @Inject MatchingSteps people;
  @Inject SealingSteps courts;
  @Inject DecideMatch decide;
  @Inject DriverMatches matches;

  private static Persons remy(String surname) {
    return aPerson("Remy", surname).born("1966-03-04").licensed("LA", "00-1111-417");
  }

  /** Four reports of one driver, a fifth that misspells the surname, and one of who may be him. */
  private List<Reported> fiveAndOne() {
    List<Reported> six = new ArrayList<>();
    for (String middle : new String[] {"Joseph", "J.", "Joseph", "Joseph"}) {
      six.add(people.reported(remy("Wholegroup").middle(middle)));
    }
    six.add(people.reported(remy("Wholegruop").middle("J")));
    six.add(people.reported(aPerson("Remi", "Wholegroupp").born("1966-04-03")));
    return six;
  }

  @Test
  void who_is_joined_by_a_person_takes_no_record_from_the_driver_who_had_it() {
    List<Reported> six = fiveAndOne();
    List<SealingSteps.Stands> before = courts.stand(six);
    assertThat(before.stream().limit(5).map(SealingSteps.Stands::driverId).distinct()).hasSize(1);
    assertThat(six.get(5).driver()).isNotEqualTo(six.get(0).driver());
    long decision =
        decide.decide(CLERK, pair(six.get(4), six.get(5)), Verdict.SAME, "Same fingerprints");
    assertThat(courts.stand(six))
        .extracting(SealingSteps.Stands::driverId)
        .containsOnly(six.get(0).driver());
    decide.takeBack(CLERK, decision, "The prints were mixed up");
    assertThat(courts.stand(six)).isEqualTo(before);
  }

  @Test
  void a_driver_is_shown_by_what_most_reports_say_and_other_spellings_stand_beside_it() {
    Reported first = people.reported(aPerson("Nils", "Nameshown").licensed("LA", "6655441"));
    people.reported(aPerson("Nils", "Nameshown").licensed("LA", "6655441"));
    Reported misspelled =
        people.reported(aPerson("Nils", "Nameshwon").born("1970-05-06").licensed("LA", "66-55441"));
    decide.decide(CLERK, pair(first, misspelled), Verdict.SAME, "Same fingerprints");
    DriverView view = drivers.open(CLERK, first.driver());
    assertThat(view.heading()).isEqualTo("NAMESHOWN, Nils");
    assertThat(view.alsoKnownAs()).containsExactly("Nils Nameshwon");
    // The number of most reports, as the latest of them writes it.
    assertThat(view.license()).isEqualTo("LA 66-55441");
    assertThat(view.born()).isEqualTo("1970-05-06");
    assertThat(courts.stand(List.of(misspelled)).get(0).name()).isEqualTo("NAMESHOWN, Nils");
  }

  @Test
  void of_two_spellings_with_one_report_each_the_latest_is_shown() {
    Reported first = people.reported(aPerson("Nora", "Evenname").licensed("LA", "6655442"));
    Reported second = people.reported(aPerson("Nora", "Evennaem").licensed("LA", "6655442"));
    decide.decide(CLERK, pair(first, second), Verdict.SAME, "Same fingerprints");
    assertThat(drivers.open(CLERK, first.driver()).heading()).isEqualTo("EVENNAEM, Nora");
  }

  @Test
  void a_record_that_differs_from_one_that_a_person_joined_waits() {
    Reported one =
        people.reported(aPerson("Ines", "Latecomer").born("1970-05-06").licensed("LA", "4712"));
    Reported two = people.reported(aPerson("Ines", "Latecomer").born("1980-01-26"));
    decide.decide(CLERK, pair(one, two), Verdict.SAME, "She gave a false birth date");
    Reported third =
        people.reported(aPerson("Ines", "Latecomer").born("1970-05-06").licensed("LA", "98765"));
    assertThat(third.driver()).isNotEqualTo(people.driver(one.record()));
    Reported plain =
        people.reported(aPerson("Ines", "Latecomer").born("1970-05-06").licensed("LA", "4712"));
    assertThat(plain.driver()).isEqualTo(people.driver(one.record()));
  }

  @Test
  void the_reason_of_a_join_tells_nothing_of_a_record_that_was_expunged() {
    Reported gone = people.reported(aPerson("Olga", "Hiddenreason").licensed("LA", "6655443"));
    Reported left =
        people.reported(
            aPerson("Olga", "Hiddenreason").born("1970-05-06").licensed("LA", "6655443"));
    assertThat(left.driver()).isEqualTo(gone.driver());
    assertThat(because(left)).contains("license number is the same");
    courts.convict(gone, "2002-06-01");
    courts.order(gone, SealingOrder.Kind.EXPUNGED);
    assertThat(because(left)).isEqualTo("first record of this driver");
    courts.order(gone, SealingOrder.Kind.LIFTED);
    assertThat(because(left)).contains("license number is the same");
  }

  private String because(Reported report) {
    return drivers.open(CLERK, people.driver(report.record())).records().stream()
        .filter(record -> record.id() == report.record())
        .findFirst()
        .orElseThrow()
        .because();
  }

  @Test
  void a_decision_about_a_sealed_record_is_shown_to_nobody_who_may_not_see_it_nor_taken() {
    Reported hidden = people.reported(aPerson("Pavel", "Hiddendecision").born("1971-02-03"));
    Reported left = people.reported(aPerson("Quirin", "Hiddendecision").born("1982-10-11"));
    long decision = decide.decide(CLERK, pair(hidden, left), Verdict.SAME, "Same fingerprints");
    courts.convict(hidden, "2002-06-01");
    courts.order(hidden, SealingOrder.Kind.SEALED);
    assertThat(matches.decisions(CLERK, people.driver(left.record()))).isEmpty();
    assertThat(because(left)).isEqualTo("first record of this driver");
    assertThatThrownBy(() -> decide.takeBack(CLERK, decision, "Why not"))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> decide.decide(CLERK, pair(hidden, left), Verdict.DIFFERENT, "Why not"))
        .isInstanceOf(NotFound.class);
    courts.order(hidden, SealingOrder.Kind.LIFTED);
    assertThat(matches.decisions(CLERK, people.driver(left.record()))).hasSize(1);
  }

  @Test
  void a_name_that_an_import_brings_for_a_hidden_case_puts_nobody_on_record() {
    ArrestReport named = people.report(aPerson("Ida", "Importednamed"));
    Reported unnamed = people.unnamed(named);
    courts.convict(unnamed, "2002-06-01");
    courts.order(unnamed, SealingOrder.Kind.EXPUNGED);
    assertThat(people.imported(named).isNew()).isFalse();
    assertThat(courts.records("Importednamed")).isZero();
    courts.order(unnamed, SealingOrder.Kind.LIFTED);
    people.imported(named);
    assertThat(courts.records("Importednamed")).isEqualTo(1);
  }

  @Test
  void whatever_is_decided_taken_back_sealed_and_unsealed_leaves_no_trace() {
    for (int seed = 1; seed <= 4; seed++) {
      Random random = new Random(seed);
      List<Reported> reports = arrivals("Sequence" + (char) ('a' + seed), random);
      List<SealingSteps.Stands> before = courts.stand(reports);
      Map<Pair, Long> decided = new LinkedHashMap<>();
      for (int step = 0; step < 6; step++) {
        decideAtRandom(reports, decided, random);
        sealAndUnseal(reports.get(random.nextInt(reports.size())), reports);
      }
      List<SealingSteps.Stands> once = courts.stand(reports);
      Map<Pair, Verdict> standing = standing(reports, decided);
      List<Pair> order = new ArrayList<>(decided.keySet());
      Collections.shuffle(order, random);
      order.forEach(each -> decide.takeBack(CLERK, decided.get(each), "Was wrong"));
      assertThat(courts.stand(reports)).as("seed %d, all taken back", seed).isEqualTo(before);
      Collections.shuffle(order, random);
      if (order.stream().allMatch(each -> isDecided(each, standing.get(each)))) {
        assertThat(where(courts.stand(reports))).as("seed %d, anew", seed).isEqualTo(where(once));
      }
    }
  }

  private List<Reported> arrivals(String surname, Random random) {
    List<Persons> pool =
        List.of(
            aPerson("Tim", surname).born("1970-05-06"),
            aPerson("Tim", surname)
                .middle("Alan")
                .born("1970-05-06")
                .licensed("LA", "771" + surname.length()),
            aPerson("Tim", surname).middle("Lee").born("1970-05-06"),
            aPerson("Tom", surname).born("1970-06-05"),
            aPerson("Tim", surname).born("1991-05-06"));
    List<Reported> reports = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      reports.add(people.reported(pool.get(random.nextInt(pool.size()))));
      courts.convict(reports.get(i), "2002-06-01");
    }
    return reports;
  }

  /** Decides of two of them, and takes another decision and it back on the way. */
  private void decideAtRandom(List<Reported> reports, Map<Pair, Long> decided, Random random) {
    Reported one = reports.get(random.nextInt(reports.size()));
    Reported other = reports.get(random.nextInt(reports.size()));
    Verdict verdict = Verdict.values()[random.nextInt(2)];
    if (one.record() == other.record() || decided.containsKey(pair(one, other))) {
      return;
    }
    List<SealingSteps.Stands> before = courts.stand(reports);
    try {
      long first = decide.decide(CLERK, pair(one, other), verdict, "For a moment");
      decide.takeBack(CLERK, first, "Was wrong");
      assertThat(courts.stand(reports)).as("taken back at once").isEqualTo(before);
      decided.put(pair(one, other), decide.decide(CLERK, pair(one, other), verdict, "Decided"));
    } catch (Conflict contradicting) {
      assertThat(courts.stand(reports)).as("refused").isEqualTo(before);
    }
  }

  private void sealAndUnseal(Reported report, List<Reported> reports) {
    List<SealingSteps.Stands> before = courts.stand(reports);
    courts.order(report, SealingOrder.Kind.SEALED);
    assertThat(where(courts.stand(reports))).as("sealed").isEqualTo(where(before));
    courts.order(report, SealingOrder.Kind.LIFTED);
    assertThat(courts.stand(reports)).as("unsealed").isEqualTo(before);
  }

  private static List<Long> where(List<SealingSteps.Stands> records) {
    return records.stream().map(SealingSteps.Stands::driverId).toList();
  }

  private Map<Pair, Verdict> standing(List<Reported> reports, Map<Pair, Long> decided) {
    Map<Pair, Verdict> standing = new LinkedHashMap<>();
    reports.forEach(
        report ->
            matches
                .decisions(CLERK, people.driver(report.record()))
                .forEach(
                    made -> {
                      if (Long.valueOf(made.id()).equals(decided.get(made.pair()))) {
                        standing.put(made.pair(), made.verdict());
                      }
                    }));
    return standing;
  }

  private boolean isDecided(Pair pair, Verdict verdict) {
    try {
      decide.decide(CLERK, pair, verdict, "Decided anew");
      return true;
    } catch (Conflict contradicting) {
      return false;
    }
  }
}
