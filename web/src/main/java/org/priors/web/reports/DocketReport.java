package org.priors.web.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.priors.hearings.HearingDocket;
import org.priors.history.Event;
import org.priors.reports.DocketHead;
import org.priors.reports.DocketHearing;
import org.priors.reports.DocketWorkbook;
import org.priors.security.Caller;

/** Makes the workbook of the hearings of a day. */
@ApplicationScoped
public class DocketReport {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.US);

  @Inject HearingDocket docket;
  @Inject Clock clock;

  /**
   * The workbook.
   *
   * @param of whose hearings they are, in words; null for all
   */
  TemporaryWorkbook make(Caller caller, HearingDocket.Asked asked, String of) throws IOException {
    ZoneId zone = docket.zone(caller);
    List<DocketHearing> hearings =
        docket.of(caller, asked).stream().map(line -> hearing(line, zone)).toList();
    DocketHead head =
        new DocketHead(
            "Docket of " + DAY.format(asked.day()) + (of == null ? "" : ", " + of),
            clock.instant(),
            zone,
            caller.displayName(),
            caller.purpose().title(),
            "Priors");
    return TemporaryWorkbook.of(out -> new DocketWorkbook().write(head, hearings, out));
  }

  private static DocketHearing hearing(HearingDocket.Line line, ZoneId zone) {
    HearingDocket.Row row = line.row();
    String counsel = row.counsel() == null ? null : "counsel " + row.counsel();
    String people =
        Stream.of(row.arrestingOfficer(), counsel)
            .filter(Objects::nonNull)
            .collect(Collectors.joining("; "));
    return new DocketHearing(
        row.begins().atZone(zone).toLocalDateTime(),
        new DocketHearing.Seat(row.place(), row.officer(), people),
        row.number(),
        line.driver(),
        row.basis().title(),
        row.stage().title(),
        line.inWords(),
        line.earlier().stream().map(DocketReport::earlier).toList());
  }

  private static DocketHearing.Earlier earlier(Event event) {
    return new DocketHearing.Earlier(
        event.happenedOn(), event.kind().title(), event.forum(), event.state());
  }
}
