package org.priors.law;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.priors.law.EarlierEvent.Status;

/** Facts of every kind that the check lets pass. */
final class LawArbitraries {

  private static final List<String> STATES =
      ShippedBook.BOOK.states().stream().map(Jurisdiction::code).toList();

  private static final String HERE = "here";
  private static final LocalDateTime FIRST = LocalDateTime.of(2002, 1, 1, 0, 0);
  private static final int DAY = 24 * 60;
  private static final int YEAR = 365 * DAY;

  private LawArbitraries() {}

  static Arbitrary<Facts> facts() {
    return Combinators.combine(
            Arbitraries.of(STATES),
            offense(),
            minutes(),
            minutes(),
            minutes(),
            minutes(),
            event().list().ofMaxSize(6))
        .as(LawArbitraries::facts);
  }

  private static Facts facts(
      String state,
      Offense offense,
      Integer toArrest,
      Integer toNotice,
      Integer toRequest,
      Integer toWarrant,
      List<Function<String, EarlierEvent>> history) {
    LocalDateTime arrest = later(offense.at(), toArrest);
    LocalDateTime notice = later(arrest == null ? offense.at() : arrest, toNotice);
    return Facts.of(state, offense)
        .arrestAt(arrest)
        .noticeAt(notice)
        .requestAt(notice == null ? null : later(notice, toRequest))
        .warrantAt(later(offense.at(), toWarrant))
        .history(history.stream().map(event -> event.apply(state)).toList())
        .build();
  }

  private static LocalDateTime later(LocalDateTime at, Integer minutes) {
    return minutes == null ? null : at.plusMinutes(minutes);
  }

  private static Arbitrary<Integer> minutes() {
    return Arbitraries.integers().between(0, 40 * DAY).injectNull(0.3);
  }

  private static Arbitrary<Offense> offense() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 17 * YEAR),
            Arbitraries.integers().between(0, Offense.OLDEST).injectNull(0.1),
            Arbitraries.integers().between(0, Bac.MOST).injectNull(0.4),
            flag(),
            flag(),
            Arbitraries.of(CrashHarm.class).injectNull(0.3),
            flag(),
            flag())
        .as(
            (minutes, age, bac, commercial, hazmat, crash, impaired, drugs) ->
                Offense.at(FIRST.plusMinutes(minutes))
                    .age(age)
                    .bac(bac)
                    .refused(bac == null)
                    .commercial(commercial)
                    .hazmat(hazmat)
                    .crash(crash)
                    .impaired(impaired)
                    .drugs(drugs)
                    .build());
  }

  private static Arbitrary<Boolean> flag() {
    return Arbitraries.of(true, false).injectNull(0.3);
  }

  /** By the State that it is charged in. */
  private static Arbitrary<Function<String, EarlierEvent>> event() {
    return Combinators.combine(
            Arbitraries.of(EarlierEventKind.class),
            Arbitraries.of(HERE, HERE, HERE, "LA", "TX"),
            day(),
            Arbitraries.integers().between(0, 900).injectNull(0.4),
            flag(),
            Arbitraries.of(
                Status.ON_RECORD,
                Status.ON_RECORD,
                Status.PENDING,
                Status.VACATED,
                Status.REPLACED),
            Arbitraries.of(OffenseKind.class).injectNull(0.5),
            flag())
        .as(
            (kind, place, day, before, ofRecord, status, of, juvenile) ->
                here ->
                    EarlierEvent.of(kind)
                        .in(place.equals(HERE) ? here : place)
                        .ofOffenseOn(before == null ? null : day.minusDays(before))
                        .on(day)
                        .inCourtOfRecord(ofRecord)
                        .standing(status)
                        .charged(of)
                        .juvenile(juvenile)
                        .build());
  }

  /** Few enough that some events fall on the same; a leap day among them. */
  private static Arbitrary<LocalDate> day() {
    return Arbitraries.integers()
        .between(0, 60)
        .map(number -> LocalDate.of(1988, 2, 29).plusDays(number * 173L));
  }
}
