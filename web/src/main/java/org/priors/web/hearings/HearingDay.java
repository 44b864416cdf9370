package org.priors.web.hearings;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.priors.hearings.HearingsAsked;
import org.priors.hearings.HearingsAsked.Which;
import org.priors.hearings.HearingsWaiting;
import org.priors.hearings.OwnHearings;
import org.priors.web.pages.OwnZone;
import org.priors.web.security.CurrentCaller;

/** The day of a hearing officer: what is heard today and in the days after, and what runs out. */
@Named
@RequestScoped
public class HearingDay {

  private static final int DAYS_AHEAD = 7;
  private static final int SHOWN = 5;

  @Inject OwnHearings own;
  @Inject HearingsWaiting waiting;
  @Inject CurrentCaller caller;
  @Inject OwnZone here;
  @Inject Clock clock;

  private List<OwnHearings.Line> today;
  private List<OwnHearings.Line> after;
  private List<Waiting> lists;

  /**
   * One of the lists of what waits, with its most urgent lines.
   *
   * @param path of the whole list
   */
  public record Waiting(Which which, String path, List<HearingsWaiting.Line> lines, long count) {}

  public List<OwnHearings.Line> getToday() {
    if (today == null) {
      today = within(0, 1);
    }
    return today;
  }

  /** Those of the seven days after today. */
  public List<OwnHearings.Line> getAfter() {
    if (after == null) {
      after = within(1, 1 + DAYS_AHEAD);
    }
    return after;
  }

  private List<OwnHearings.Line> within(int fromDay, int untilDay) {
    return own.within(caller.get(), start(fromDay), start(untilDay));
  }

  private Instant start(int day) {
    LocalDate now = LocalDate.now(clock.withZone(here.getZone()));
    return now.plusDays(day).atStartOfDay(here.getZone()).toInstant();
  }

  /** Whether the caller works where hearings are set. */
  public boolean isFor() {
    return waiting.isFor(caller.get());
  }

  /** What waits, the most urgent first; nothing for who works at no licensing agency. */
  public List<Waiting> getWaiting() {
    if (lists == null) {
      lists = isFor() ? List.of(waiting(Which.TO_ACCEPT), waiting(Which.TO_SET)) : List.of();
    }
    return lists;
  }

  private Waiting waiting(Which which) {
    HearingsAsked asked = HearingsAsked.all(which);
    return new Waiting(
        which,
        RequestsPage.path(which),
        waiting.some(caller.get(), asked, 0, SHOWN),
        waiting.count(caller.get(), asked));
  }
}
