package org.priors.web.law;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.priors.law.ActionFor;
import org.priors.law.Bac;
import org.priors.law.Circumstance;
import org.priors.law.CrashHarm;
import org.priors.law.EarlierEvent;
import org.priors.law.EarlierEventKind;
import org.priors.law.Facts;
import org.priors.law.NotCompleted;
import org.priors.law.Offense;
import org.priors.law.OffenseKind;
import org.priors.law.SaidOfTwo;
import org.priors.law.SampleBy;
import org.priors.problems.Guard;
import org.priors.web.reading.Fields;

/**
 * Reads the facts of an evaluation, whichever way they came; what is wrong with a field is noted.
 */
final class FactsReader {

  private FactsReader() {}

  /** How the local times of the steps of a case are told. */
  interface Times {

    /**
     * The time of a step; null where there is none, or none that can be read.
     *
     * @param before the time of the step before; null for none
     */
    LocalDateTime of(String step, LocalDateTime before);
  }

  static Facts facts(Fields in, Times times) {
    LocalDateTime at = times.of("offense", null);
    LocalDateTime arrest = times.of("arrest", at);
    LocalDateTime notice = times.of("notice", arrest);
    LocalDateTime request = times.of("request", notice);
    LocalDateTime warrant = times.of("warrant", null);
    Offense offense = offense(in.part("offense"), at);
    List<EarlierEvent> history = in.list("history", FactsReader::event);
    Integer number = in.whole("offenseNumber");
    return Facts.of(state(in), offense)
        .arrestAt(arrest)
        .noticeAt(notice)
        .requestAt(request)
        .warrantAt(warrant)
        .history(history)
        .said(in.list("said", FactsReader::said))
        .circumstances(circumstances(in.part("circumstances")))
        .offenseNumber(number)
        .build();
  }

  /** The State by its two letters, in capitals. */
  static String state(Fields in) {
    String state = in.text("state");
    return state == null ? null : state.strip().toUpperCase(Locale.ROOT);
  }

  private static SaidOfTwo said(Fields in) {
    Integer one = in.whole("one");
    Integer other = in.whole("other");
    Boolean same = in.flag("same");
    return in.make(
        () ->
            new SaidOfTwo(
                Guard.present(one, "/one", "The place of the first entry"),
                Guard.present(other, "/other", "The place of the second entry"),
                Guard.present(same, "/same", "Whether they are the same")));
  }

  private static Map<Circumstance, Boolean> circumstances(Fields in) {
    Map<Circumstance, Boolean> known = new EnumMap<>(Circumstance.class);
    for (Circumstance each : Circumstance.values()) {
      Boolean is = in.flag(each.key());
      if (is != null) {
        known.put(each, is);
      }
    }
    return known;
  }

  private static Offense offense(Fields in, LocalDateTime at) {
    BigDecimal grams = in.decimal("bac");
    NotCompleted outcome = in.choice("outcome", NotCompleted.class);
    return Offense.at(at)
        .age(in.whole("age"))
        .bac(grams == null ? null : in.make(() -> Bac.thousandths(grams, "/bac")))
        .refused(in.flag("refused"))
        .commercial(in.flag("commercial"))
        .hazmat(in.flag("hazmat"))
        .crash(in.choice("crash", CrashHarm.class))
        .minorPassenger(in.flag("minorPassenger"))
        .impaired(in.flag("impaired"))
        .drugs(in.flag("drugs"))
        .points(in.whole("points"))
        .commercialLicense(in.flag("commercialLicense"))
        .sample(in.choice("sample", SampleBy.class))
        .came(outcome == null ? Set.of() : Set.of(outcome))
        .otherGiven(in.flag("otherGiven"))
        .build();
  }

  private static EarlierEvent event(Fields in) {
    EarlierEventKind kind = in.choice("kind", EarlierEventKind.class);
    LocalDate offenseDate = in.day("offenseDate");
    LocalDate date = in.day("date");
    EarlierEvent.Status status = in.choice("status", EarlierEvent.Status.class);
    return EarlierEvent.of(kind)
        .in(state(in))
        .ofOffenseOn(offenseDate)
        .on(date)
        .inCourtOfRecord(in.flag("courtOfRecord"))
        .standing(status == null ? EarlierEvent.Status.ON_RECORD : status)
        .charged(in.choice("chargeKind", OffenseKind.class))
        .juvenile(in.flag("juvenile"))
        .aged(in.whole("age"))
        .ofIncident(in.text("incident"))
        .takenFor(in.choice("actionFor", ActionFor.class))
        .underDocket(in.text("docket"))
        .decidedBy(in.text("court"))
        .toldBy(in.text("source"))
        .completed(in.flag("completed"))
        .comingOf(in.choice("outcome", NotCompleted.class), in.flag("otherGiven"))
        .build();
  }
}
