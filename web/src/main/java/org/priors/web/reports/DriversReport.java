package org.priors.web.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.priors.history.Sources;
import org.priors.reports.DriverLine;
import org.priors.reports.DriverSource;
import org.priors.reports.DriversHead;
import org.priors.reports.DriversWorkbook;
import org.priors.reports.SourceLine;
import org.priors.search.Criteria;
import org.priors.search.DriverList;
import org.priors.search.HitOrder;
import org.priors.search.Hits;
import org.priors.search.Mark;
import org.priors.security.Caller;
import org.priors.web.pages.OwnZone;

/** Makes the workbook of the drivers that a search finds. */
@ApplicationScoped
public class DriversReport {

  private static final String DEGRADED =
      "The search server did not answer: the database searched in its place. Names that only sound alike are not"
          + " among them, and the closest come first.";

  private static final String CUT =
      " Of the many that fit only some were looked at: there may be more than are counted here.";

  @Inject DriverList drivers;
  @Inject Sources sources;
  @Inject OwnZone here;
  @Inject Clock clock;

  TemporaryWorkbook make(Caller caller, String typed, Criteria criteria, HitOrder order)
      throws IOException {
    DriversHead head =
        new DriversHead(
            clock.instant(),
            here.getZone(),
            caller.displayName(),
            caller.purpose().title(),
            "Priors",
            sources.heard(caller).stream().map(this::line).toList());
    return TemporaryWorkbook.of(
        out ->
            new DriversWorkbook()
                .write(head, taker -> found(caller, typed, criteria, order, taker), out));
  }

  private DriverSource.Found found(
      Caller caller, String typed, Criteria criteria, HitOrder order, Consumer<DriverLine> taker) {
    DriverList.Made made =
        drivers.write(caller, typed, criteria, order, hit -> taker.accept(line(hit)));
    return new DriverSource.Found(made.asked(), made.total(), made.told(), remark(made));
  }

  private static String remark(DriverList.Made made) {
    return made.more() ? DEGRADED + CUT : made.degraded() ? DEGRADED : null;
  }

  private SourceLine line(Sources.Source source) {
    return new SourceLine(
        source.name(),
        source.state(),
        source.lastSent() == null
            ? null
            : source.lastSent().atZoneSameInstant(here.getZone()).toLocalDate(),
        source.first(),
        source.last());
  }

  private static DriverLine line(Hits.Hit hit) {
    return new DriverLine(
        hit.name(),
        hit.born(),
        hit.license(),
        hit.address(),
        hit.arrests(),
        hit.refusals(),
        hit.refusalsAtLeast(),
        hit.convictions(),
        hit.convictionsAtLeast(),
        hit.agencies().size(),
        String.join(", ", hit.states().stream().sorted().toList()),
        now(hit),
        String.join("; ", hit.why()));
  }

  private static String now(Hits.Hit hit) {
    Map<Mark, Boolean> marks =
        Map.of(
            Mark.UNDERCHARGED, hit.undercharged(),
            Mark.ABOVE_RECORD, hit.aboveRecord(),
            Mark.PENDING, hit.pending(),
            Mark.AGAIN_AFTER_ACTION, hit.againAfterAction(),
            Mark.AGAIN_WHILE_PENDING, hit.againWhilePending());
    return Arrays.stream(Mark.values())
        .filter(marks::get)
        .map(Mark::words)
        .collect(Collectors.joining("; "));
  }
}
