package org.priors.web.load;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.priors.security.Role;
import org.priors.web.testing.Arrests;
import org.priors.web.testing.Browse;
import org.priors.web.testing.Entries;
import org.priors.web.testing.Rest;
import org.priors.web.testing.RunningPriors;
import org.priors.web.testing.RunningPriors.Running;

@ExtendWith(RunningPriors.class)
class UnderLoadIT {

  private final Running priors;
  private final Rest clerk;

  UnderLoadIT(Running priors) {
    this.priors = priors;
    clerk = priors.as(Role.CLERK);
  }

  @ParameterizedTest(name = "{0} senders")
  @ValueSource(ints = {10, 25, 60, 200})
  void of_arrests_sent_at_once_none_is_lost_or_doubled_while_others_read_and_sign_in(int senders)
      throws Exception {
    List<Arrests> reports = new ArrayList<>();
    for (int sender = 0; sender < senders; sender++) {
      // Every fifth is of one new person.
      reports.add(
          sender % 5 == 0
              ? Arrests.of("Lotte", "Loaded" + letters(senders)).born(day(1951, senders))
              : Arrests.of("Piet", letters(senders) + letters(sender))
                  .born(day(1961, senders + sender)));
    }
    List<Arrivals.Taken> taken;
    try (Others others = new Others(this::othersGoOn)) {
      taken = new Arrivals(clerk, reports).send();
      assertThat(others.rounds()).isPositive();
    }
    assertThat(taken)
        .allSatisfy(
            one ->
                assertThat(one.statuses().get(one.statuses().size() - 1))
                    .isIn(
                        one.statuses().contains(Arrivals.BROKEN)
                            ? List.of(200, 201)
                            : List.of(201)));
    assertThat(taken)
        .flatExtracting(Arrivals.Taken::statuses)
        .isSubsetOf(200, 201, 503, Arrivals.BROKEN);
    assertThat(taken).extracting(Arrivals.Taken::id).doesNotHaveDuplicates();
    for (int place = 0; place < senders; place++) {
      Rest.Answer again = clerk.post("/api/cases", reports.get(place).json());
      assertThat(again.status()).isEqualTo(200);
      assertThat(again.json().get("id").longValue()).isEqualTo(taken.get(place).id());
    }
    assertThat(everyFifth(taken))
        .extracting(Arrivals.Taken::driverId)
        .containsOnly(taken.get(0).driverId());
  }

  private static List<Arrivals.Taken> everyFifth(List<Arrivals.Taken> taken) {
    List<Arrivals.Taken> some = new ArrayList<>();
    for (int place = 0; place < taken.size(); place += 5) {
      some.add(taken.get(place));
    }
    return some;
  }

  /** What everybody else does meanwhile; each of it is answered. */
  private void othersGoOn() throws Exception {
    assertThat(priors.asNobody().get("/health/ready").status()).isEqualTo(200);
    assertThat(priors.as(Role.PROSECUTOR).get("/api/drivers?q=example").status()).isEqualTo(200);
    assertThat(
            new Browse(priors.address())
                .signIn(priors.userName(Role.MANAGER), priors.password(Role.MANAGER))
                .statusCode())
        .isEqualTo(302);
  }

  @Test
  void sixty_case_files_opened_at_once_are_all_shown() throws Exception {
    JsonNode opened =
        clerk
            .post("/api/cases", Arrests.of("Sixten", "Sixtyfold").born("1966-06-06").json())
            .json();
    Callable<Rest.Answer> open = () -> clerk.get("/api/cases/" + opened.get("id"));
    assertThat(AtOnce.all(Collections.nCopies(60, open)))
        .extracting(Rest.Answer::status)
        .containsOnly(200);
  }

  @Test
  void of_dispositions_of_one_case_sent_at_once_the_overtaken_are_told_to_look_again()
      throws Exception {
    JsonNode opened =
        clerk
            .post("/api/cases", Arrests.of("Fenna", "Fivesenders").born("1977-07-07").json())
            .json();
    String path = "/api/cases/" + opened.get("id") + "/dispositions";
    List<Callable<Rest.Answer>> sends = new ArrayList<>();
    for (int sender = 0; sender < 5; sender++) {
      String dismissal =
          """
          {"kind": "dismissal", "decidedOn": "2001-12-0%d", "court": "Tupelo City Court (demo)",
           "reason": "Officer absent", "sourceDocument": "Minute entry"}
          """
              .formatted(sender + 1);
      sends.add(() -> clerk.post(path, dismissal));
    }
    List<Rest.Answer> answers = AtOnce.all(sends);
    assertThat(answers).extracting(Rest.Answer::status).contains(201).isSubsetOf(201, 409);
    assertThat(answers)
        .filteredOn(answer -> answer.status() == 409)
        .allSatisfy(
            overtaken ->
                assertThat(overtaken.json().get("detail").textValue()).contains("Read it again"));
    long recorded = answers.stream().filter(answer -> answer.status() == 201).count();
    assertThat(clerk.get("/api/cases/" + opened.get("id")).json().get("dispositions"))
        .hasSize((int) recorded);
  }

  @Test
  void of_earlier_events_and_tests_sent_at_once_each_is_on_file_once_or_told_to_come_back()
      throws Exception {
    JsonNode opened =
        clerk.post("/api/cases", Arrests.of("Edda", "Eventssent").born("1968-08-08").json()).json();
    String entries = "/api/drivers/" + opened.get("driverId") + "/record-entries";
    List<Callable<Rest.Answer>> sends = new ArrayList<>();
    for (int sender = 0; sender < 30; sender++) {
      String entry =
          Entries.onRecord("conviction", LocalDate.of(1990 + sender % 5, 2, 3), "LADMV0000");
      sends.add(() -> clerk.post(entries, entry));
    }
    List<Rest.Answer> answers = AtOnce.all(sends);
    assertThat(answers).extracting(Rest.Answer::status).contains(201).isSubsetOf(201, 503);
    assertThat(answers)
        .filteredOn(answer -> answer.status() == 503)
        .allSatisfy(
            later -> assertThat(Integer.parseInt(later.header("Retry-After"))).isBetween(1, 15));
    long taken = answers.stream().filter(answer -> answer.status() == 201).count();
    long shown =
        StreamSupport.stream(
                clerk
                    .get("/api/drivers/" + opened.get("driverId") + "/history")
                    .json()
                    .get("events")
                    .spliterator(),
                false)
            .filter(event -> "CONVICTION".equals(event.get("kind").textValue()))
            .count();
    assertThat(shown).isEqualTo(taken);
  }

  /** So far apart that nobody of these waits for a clerk beside another. */
  private static String day(int year, int nth) {
    return LocalDate.of(year, 2, 3).plusDays(nth * 17L).toString();
  }

  /** Names far from each other, so that nobody is taken for somebody else. */
  private static String letters(int number) {
    StringBuilder name = new StringBuilder();
    int rest = number * 7919 + 104_729;
    while (rest > 0) {
      name.append((char) ('a' + rest % 26));
      rest /= 26;
    }
    return name.toString();
  }
}
