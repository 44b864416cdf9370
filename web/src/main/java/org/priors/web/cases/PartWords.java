package org.priors.web.cases;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.priors.law.Phrases;
import org.priors.web.pages.Form;

/** The parts of a report in words. */
final class PartWords {

  private static final String NAME = "the driver's name";

  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry("/agency", "the agency"),
          Map.entry("/person/given", NAME),
          Map.entry("/person/middle", NAME),
          Map.entry("/person/surname", NAME),
          Map.entry("/person/suffix", NAME),
          Map.entry("/person/license", "the driver's license"),
          Map.entry("/person/address", "the driver's address"),
          Map.entry("/person/born", "the birth date"),
          Map.entry("/person/sex", "the sex"),
          Map.entry("/arrest/at", "the day of the arrest"),
          Map.entry("/arrest/drivingAt/day", "the day of the driving"),
          Map.entry("/arrest/noticeAt/day", "the day of the notice of suspension"),
          Map.entry("/arrest/place", "the place of the arrest"),
          Map.entry("/arrest/stopReason", "the reason for the stop"),
          Map.entry("/arrest/crash", "the crash"),
          Map.entry("/arrest/commercial", "the kind of vehicle"),
          Map.entry("/arrest/commercialLicense", "whether the license is commercial"),
          Map.entry("/arrest/drivingAt", "the time of the driving"),
          Map.entry("/arrest/noticeAt", "the time of the notice of suspension"),
          Map.entry("/arrest/childPassenger", "the child in the vehicle"),
          Map.entry("/arrest/officer/name", "the officer"),
          Map.entry("/arrest/officer/badge", "the badge"),
          Map.entry("/charges", "charges"),
          Map.entry("/advisement", "the advisement"),
          Map.entry("/tests", "chemical tests"),
          Map.entry("/testsReported", "what is known of chemical tests"),
          Map.entry("/sobrietyTests", "field sobriety tests"),
          Map.entry("/note", "the note"));

  private PartWords() {}

  /** The parts at these pointers, each once. */
  static String list(List<String> pointers) {
    return pointers.stream()
        .map(pointer -> WORDS.getOrDefault(pointer, "what stands at " + pointer))
        .distinct()
        .collect(Collectors.joining(", "));
  }

  /**
   * {@code Read as: the birth date 3 Apr 1966.}, of what may be read otherwise; empty where all is
   * plain.
   */
  static String readings(Form form) {
    String read =
        form.getReadAs().entrySet().stream()
            .map(day -> named(day.getKey()) + " " + Phrases.day(day.getValue()))
            .collect(Collectors.joining(", "));
    return read.isEmpty() ? "" : "Read as: " + read + ".";
  }

  private static String named(String pointer) {
    return list(List.of(pointer));
  }
}
