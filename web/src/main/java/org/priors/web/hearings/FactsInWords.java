package org.priors.web.hearings;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.priors.casebook.CaseView;
import org.priors.cases.Advisement;
import org.priors.cases.Arrest;
import org.priors.cases.CaseFile;
import org.priors.cases.Charge;
import org.priors.cases.ChemicalTest;
import org.priors.hearings.FileFact;
import org.priors.rulings.CaseOnRecord;
import org.priors.web.cases.ArrestWords;
import org.priors.web.pages.Words;

/** What a case file has of an arrest, as an officer reads it before a hearing. */
final class FactsInWords {

  private final CaseOnRecord of;
  private final ArrestWords arrest;
  private final Words words = new Words();

  FactsInWords(CaseOnRecord of) {
    this.of = of;
    this.arrest = new ArrestWords(new CaseView(of, List.of(), List.of(), null));
  }

  /** A time that the file has. */
  public record AtTime(Instant at, String what) {}

  /** The times in their order. */
  List<AtTime> times() {
    CaseFile file = of.file();
    Arrest report = file.arrest();
    Stream<AtTime> once =
        Stream.of(
            new AtTime(report.drivingAt(), "Driving"),
            new AtTime(report.at(), "Arrest"),
            new AtTime(report.noticeAt(), "Notice of suspension"),
            new AtTime(
                file.advisement() == null ? null : file.advisement().readAt(), "Advice read"));
    return Stream.concat(once, file.tests().stream().flatMap(FactsInWords::times))
        .filter(time -> time.at() != null)
        .sorted(Comparator.comparing(AtTime::at))
        .toList();
  }

  private static Stream<AtTime> times(ChemicalTest test) {
    String kind = test.kind().title();
    return Stream.of(
        new AtTime(test.times().asked(), kind + " test asked for"),
        new AtTime(test.times().refused(), kind + " test refused"),
        new AtTime(test.times().agreed(), kind + " test agreed to"),
        new AtTime(test.times().submitted(), kind + " sample given"));
  }

  /** What the file says of a fact, a line each. */
  List<String> of(FileFact fact) {
    Arrest report = of.file().arrest();
    return switch (fact) {
      case STOP -> List.of(arrest.stopReason());
      case PLACE -> List.of(arrest.place());
      case DRIVING ->
          List.of(report.drivingAt() == null ? "Time not stated" : moment(report.drivingAt()));
      case FIELD_TESTS -> List.of(arrest.fieldTests());
      case ARREST -> List.of(moment(report.at()) + ", " + arrest.reportedBy());
      case CHARGES -> orNone(of.file().charges().stream().map(FactsInWords::inWords));
      case ADVICE -> List.of(advice(of.file().advisement()));
      case TESTS -> orNone(of.file().tests().stream().map(this::inWords));
    };
  }

  private static List<String> orNone(Stream<String> lines) {
    List<String> all = lines.toList();
    return all.isEmpty() ? List.of("None reported") : all;
  }

  private static String inWords(Charge charge) {
    return charge.statute()
        + " "
        + charge.description()
        + (charge.degree() == null ? "" : ", " + charge.degree());
  }

  private String advice(Advisement advice) {
    return advice == null
        ? "None reported"
        : advice.form()
            + ", "
            + advice.language()
            + ", read "
            + moment(advice.readAt())
            + " by "
            + advice.readBy();
  }

  private String inWords(ChemicalTest test) {
    List<String> parts = new ArrayList<>();
    parts.add(test.kind().title() + ": " + test.outcome().title());
    parts.add(test.result() == null ? null : test.result().toString());
    parts.add(test.instrument());
    parts.add(test.operator());
    return String.join(", ", parts.stream().filter(Objects::nonNull).toList());
  }

  private String moment(Instant at) {
    return words.moment(at, zone());
  }

  private ZoneId zone() {
    return of.agency().zone();
  }
}
