package org.priors.web.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.priors.law.BookLoader;
import org.priors.law.EarlierEvent;
import org.priors.law.EarlierEventKind;
import org.priors.law.Evaluation;
import org.priors.law.Evaluator;
import org.priors.law.Facts;
import org.priors.law.LawBook;
import org.priors.law.LawFiles;
import org.priors.law.Offense;

/** What stands beside the tables of an evaluation. */
class AnswerRowsTest {

  private static final LawBook BOOK = BookLoader.load(LawFiles.shipped());
  private static final LocalDateTime NIGHT = LocalDateTime.of(2002, 5, 1, 23, 10);

  private final Evaluator evaluator = new Evaluator(BOOK);

  @Test
  void each_earlier_event_has_its_word_and_its_reason() {
    EarlierEvent elsewhere =
        EarlierEvent.of(EarlierEventKind.CONVICTION)
            .in("MS")
            .on(LocalDate.parse("1996-11-02"))
            .build();

    List<AnswerRows.Event> events =
        AnswerRows.events(
            refused(conviction("2000-01-18"), refusal("1998-06-09"), elsewhere).offense());

    assertThat(events)
        .extracting(AnswerRows.Event::counts)
        .containsExactly("Counts", "Does not count", "Cannot tell");
    assertThat(events.get(0).event()).isEqualTo("Conviction of 18 Jan 2000, LA");
    assertThat(events.get(0).citation()).isEqualTo("Table 12, p. 38");
    assertThat(events.get(2).dashed()).isTrue();
  }

  @Test
  void a_due_day_is_written_with_its_weekday() {
    assertThat(AnswerRows.clocks(refused()))
        .anySatisfy(
            clock -> {
              assertThat(clock.title()).isEqualTo("Last day to ask for a hearing");
              assertThat(clock.due()).isEqualTo("Thu 16 May 2002");
              assertThat(clock.path()).isEqualTo("us/la/hearing/request_window");
            });
  }

  @Test
  void days_of_which_the_law_book_knows_nothing_are_named() {
    Evaluation arizona = evaluator.evaluate(facts("AZ", NIGHT, 120, false, List.of(), null));

    assertThat(AnswerRows.withoutClock(arizona)).contains("Hearing to be held by");
  }

  private Evaluation refused(EarlierEvent... history) {
    return evaluator.evaluate(facts("LA", NIGHT, null, true, List.of(history), null));
  }

  private static EarlierEvent conviction(String day) {
    return event(EarlierEventKind.CONVICTION, day);
  }

  private static EarlierEvent refusal(String day) {
    return event(EarlierEventKind.REFUSAL, day);
  }

  private static EarlierEvent event(EarlierEventKind kind, String day) {
    return EarlierEvent.of(kind).in("LA").on(LocalDate.parse(day)).build();
  }

  private static Facts facts(
      String state,
      LocalDateTime at,
      Integer bac,
      boolean refused,
      List<EarlierEvent> history,
      Integer number) {
    Offense offense =
        Offense.at(at)
            .age(34)
            .bac(bac)
            .refused(refused)
            .commercial(false)
            .hazmat(false)
            .minorPassenger(false)
            .build();
    return Facts.of(state, offense)
        .arrestAt(at)
        .noticeAt(at)
        .history(history)
        .offenseNumber(number)
        .build();
  }
}
