package org.priors.web.bench;

import java.sql.Connection;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.priors.security.Role;
import org.priors.web.testing.Arrests;
import org.priors.web.testing.Rest;
import org.priors.web.testing.RunningPriors.Running;

/** Arrests that come in one by one over HTTP and are matched. */
final class ArrivalBench {

  private static final int ARRIVALS = 300;
  private static final int WARM_UP = 1_500;

  private ArrivalBench() {}

  static void run(Running priors, Connection database) throws Exception {
    Rest clerk = priors.as(Role.CLERK);
    List<String> reports =
        ArrivingReports.of(database, "a", WARM_UP + ARRIVALS).stream().map(Arrests::json).toList();
    ToDoubleFunction<String> take =
        report -> Timed.timed(() -> clerk.post("/api/cases", report).json());
    Timed.all(reports.subList(0, WARM_UP), 1, take);
    Percentiles took = Timed.all(reports.subList(WARM_UP, WARM_UP + ARRIVALS), 1, take);
    System.out.println("an arrest taken in over HTTP and matched: " + took.inWords());
  }
}
