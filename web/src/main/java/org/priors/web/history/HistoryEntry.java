package org.priors.web.history;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.priors.history.Event;
import org.priors.history.EventKind;
import org.priors.law.Counts;
import org.priors.law.Phrases;

/**
 * One line of a driver's history. What one agency reports of one arrest, the arrest with its
 * refusals and test results, is one line.
 *
 * @param kind what weighs most of it: a refusal, else a test result, else the arrest
 * @param detail the charges, or what the record says
 * @param notCounted why a conviction that stands is none of the counted ones; null where it is one
 * @param caseId null where only a driver record tells of it
 * @param isThisCase whether it belongs to the case the page is about
 * @param verdict what it does to the number of the offense: that of a judgment, or of an arrest of
 *     which nobody can tell; null where the law was not asked, or says nothing of use
 */
public record HistoryEntry(
    LocalDate on,
    EventKind kind,
    String title,
    String forum,
    String state,
    boolean isCourt,
    String detail,
    String source,
    String status,
    String notCounted,
    Long caseId,
    String caseNumber,
    boolean isThisCase,
    Counts verdict) {

  private static final List<EventKind> BY_WEIGHT =
      List.of(EventKind.REFUSAL, EventKind.TEST_FAILURE, EventKind.TEST, EventKind.ARREST);

  private static final Set<EventKind> JUDGMENTS =
      Set.of(EventKind.CONVICTION, EventKind.DIVERSION, EventKind.REDUCED_PLEA);

  /** The events as lines, in the order the first of each has among them. */
  static List<HistoryEntry> of(
      List<Event> events,
      Long thisCase,
      Map<Event, Counts> verdicts,
      Function<Event, String> more) {
    return events.stream()
        .collect(Collectors.groupingBy(HistoryEntry::line, LinkedHashMap::new, Collectors.toList()))
        .values()
        .stream()
        .map(line -> merged(line, thisCase, verdict(line, verdicts), more))
        .sorted(Comparator.comparing(HistoryEntry::on).reversed())
        .toList();
  }

  private static Object line(Event event) {
    boolean ofArrest = event.caseId() != null && event.courtId() == null;
    return ofArrest ? event.caseId() : event;
  }

  private static Counts verdict(List<Event> line, Map<Event, Counts> verdicts) {
    boolean judgment = line.stream().anyMatch(event -> JUDGMENTS.contains(event.kind()));
    return line.stream()
        .map(verdicts::get)
        .filter(counts -> counts == Counts.UNKNOWN || judgment && counts != null)
        .findFirst()
        .orElse(null);
  }

  private static HistoryEntry merged(
      List<Event> line, Long thisCase, Counts verdict, Function<Event, String> more) {
    Event first =
        line.stream()
            .filter(event -> event.kind() == EventKind.ARREST)
            .findFirst()
            .orElse(line.get(0));
    return new HistoryEntry(
        first.happenedOn(),
        weightiest(line, first),
        title(line, first),
        first.forum(),
        first.state(),
        first.courtId() != null,
        first.detail() + more.apply(first),
        first.sourceDocument(),
        first.status(),
        whyNotCounted(first),
        first.caseId(),
        first.caseNumber(),
        thisCase != null && thisCase.equals(first.caseId()),
        verdict);
  }

  private static String whyNotCounted(Event event) {
    if (event.kind() != EventKind.CONVICTION || !event.stands() || event.prior()) {
      return null;
    }
    return Boolean.TRUE.equals(event.juvenile())
        ? "Juvenile, not counted"
        : "Not for impaired driving, not counted";
  }

  private static EventKind weightiest(List<Event> line, Event first) {
    return BY_WEIGHT.stream()
        .filter(kind -> line.stream().anyMatch(event -> event.kind() == kind))
        .findFirst()
        .orElse(first.kind());
  }

  /** A line bears the day of the arrest; a refusal or test after midnight says its own. */
  private static String title(List<Event> line, Event first) {
    String words =
        line.stream()
            .sorted(Comparator.comparing(Event::kind))
            .map(event -> EventWords.title(event) + ownDay(event, first))
            .distinct()
            .collect(Collectors.joining("; "));
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private static String ownDay(Event event, Event first) {
    return event.happenedOn().equals(first.happenedOn())
        ? ""
        : " on " + Phrases.day(event.happenedOn());
  }

  public String symbol() {
    return EventWords.symbol(kind);
  }

  public String statusInWords() {
    return EventWords.status(status);
  }

  public boolean isPending() {
    return "PENDING".equals(status);
  }

  /** Whether it was vacated, set aside, amended, entered in error, or decided otherwise since. */
  public boolean isNoMore() {
    return switch (status) {
      case "VACATED", "SET_ASIDE", "AMENDED", "ENTERED_IN_ERROR", "REPLACED" -> true;
      default -> false;
    };
  }
}
