package org.priors.web.load;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.priors.web.testing.Arrests;
import org.priors.web.testing.Rest;

/**
 * Arrests that as many senders send at the same moment. A sender that is told to come back does so
 * after the time that it is told.
 */
final class Arrivals {

  /** In place of a status, where the connection broke before the answer. */
  static final int BROKEN = 0;

  private final Rest sender;
  private final List<Arrests> reports;

  Arrivals(Rest sender, List<Arrests> reports) {
    this.sender = sender.byConnectionsOfItsOwn();
    this.reports = reports;
  }

  /**
   * What became of a report.
   *
   * @param statuses of all its sendings, {@link #BROKEN} where the connection broke; the last is
   *     the one that was no 503
   */
  record Taken(long id, long driverId, List<Integer> statuses) {}

  /** In the order of the reports. */
  List<Taken> send() throws Exception {
    List<Callable<Taken>> sends = new ArrayList<>();
    reports.forEach(report -> sends.add(() -> send(report.json())));
    return AtOnce.all(sends);
  }

  private Taken send(String report) throws InterruptedException {
    List<Integer> statuses = new ArrayList<>();
    Rest.Answer answer;
    try {
      answer = sender.post("/api/cases", report);
    } catch (UncheckedIOException broken) {
      // A sender cannot know what became of it, and sends again.
      statuses.add(BROKEN);
      answer = sender.post("/api/cases", report);
    }
    statuses.add(answer.status());
    while (answer.status() == 503) {
      TimeUnit.SECONDS.sleep(Long.parseLong(answer.header("Retry-After")));
      answer = sender.post("/api/cases", report);
      statuses.add(answer.status());
    }
    JsonNode taken = answer.json();
    return new Taken(
        taken.path("id").longValue(), taken.path("driverId").longValue(), List.copyOf(statuses));
  }
}
