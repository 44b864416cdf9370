package org.priors.web.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.priors.security.Role;
import org.priors.web.testing.Arrests;
import org.priors.web.testing.Browse;
import org.priors.web.testing.Rest;
import org.priors.web.testing.RunningPriors.Running;

/**
 * Arrests of many senders at once, each of whom sends one after another and comes back when told
 * to, while somebody else reads, signs in and asks for the health.
 */
final class SendersBench {

  private static final int[] SENDERS = {1, 10, 25, 60, 200};
  private static final int ARRIVALS = 600;
  private static final int WARM_UP = 300;

  private final Running priors;
  private final Connection database;
  private final Rest clerk;

  SendersBench(Running priors, Connection database) {
    this.priors = priors;
    this.database = database;
    clerk = priors.as(Role.CLERK).byConnectionsOfItsOwn();
  }

  /** How the sendings of one load went. */
  private static final class Tally {
    private final Queue<Double> untilTaken = new ConcurrentLinkedQueue<>();
    private final Map<String, Integer> comeBack = new ConcurrentHashMap<>();
    private final AtomicInteger onFileAlready = new AtomicInteger();
    private final AtomicInteger failed = new AtomicInteger();
  }

  /** How long those waited who read and sign in meanwhile. */
  private static final class Others {
    private final Queue<Double> looks = new ConcurrentLinkedQueue<>();
    private final Queue<Double> signIns = new ConcurrentLinkedQueue<>();
    private final Queue<Double> health = new ConcurrentLinkedQueue<>();

    private String inWords() {
      List<Double> all = new ArrayList<>(looks);
      all.addAll(signIns);
      all.addAll(health);
      return "a look %s; a sign-in %s; the health %s; any of them %s"
          .formatted(words(looks), words(signIns), words(health), words(all));
    }
  }

  void run() throws Exception {
    send(1, "warm", WARM_UP);
    for (int senders : SENDERS) {
      measure(senders);
    }
  }

  private void measure(int senders) throws Exception {
    ExecutorService other = Executors.newSingleThreadExecutor();
    Others others = new Others();
    Future<?> going = other.submit(() -> goOn(others));
    List<Arrests> reports = ArrivingReports.of(database, "s" + senders, ARRIVALS);
    long began = System.nanoTime();
    Tally tally = send(senders, reports);
    double seconds = (System.nanoTime() - began) / 1e9;
    if (going.isDone()) {
      going.get();
    }
    going.cancel(true);
    other.shutdownNow();
    System.out.printf(
        Locale.ROOT,
        "%d sender(s): %.0f arrests a second; until taken %s; told to come back %s;"
            + " on file already %d; failed %d; lost %d; doubled %d; meanwhile %s%n",
        senders,
        reports.size() / seconds,
        words(tally.untilTaken),
        tally.comeBack,
        tally.onFileAlready.get(),
        tally.failed.get(),
        reports.size() - onFile(reports, "count(distinct agency_number)"),
        onFile(reports, "count(*) - count(distinct agency_number)"),
        others.inWords());
  }

  private void send(int senders, String salt, int many) throws Exception {
    send(senders, ArrivingReports.of(database, salt, many));
  }

  private Tally send(int senders, List<Arrests> reports) throws Exception {
    Tally tally = new Tally();
    Queue<Arrests> left = new ConcurrentLinkedQueue<>(reports);
    ExecutorService people = Executors.newFixedThreadPool(senders);
    List<Future<?>> sending = new ArrayList<>();
    for (int sender = 0; sender < senders; sender++) {
      sending.add(people.submit(() -> sendAll(left, tally)));
    }
    for (Future<?> one : sending) {
      one.get();
    }
    people.shutdown();
    return tally;
  }

  private Void sendAll(Queue<Arrests> left, Tally tally) throws InterruptedException {
    for (Arrests report = left.poll(); report != null; report = left.poll()) {
      long began = System.nanoTime();
      Rest.Answer answer = clerk.post("/api/cases", report.json());
      while (answer.status() == 503) {
        tally.comeBack.merge(answer.json().path("code").asText(), 1, Integer::sum);
        TimeUnit.SECONDS.sleep(Long.parseLong(answer.header("Retry-After")));
        answer = clerk.post("/api/cases", report.json());
      }
      if (answer.status() == 200) {
        tally.onFileAlready.incrementAndGet();
      } else if (answer.status() != 201) {
        tally.failed.incrementAndGet();
      }
      tally.untilTaken.add((System.nanoTime() - began) / 1e6);
    }
    return null;
  }

  private Void goOn(Others took) throws Exception {
    Rest prosecutor = priors.as(Role.PROSECUTOR);
    while (!Thread.currentThread().isInterrupted()) {
      took.looks.add(Timed.timed(() -> ok(prosecutor.get("/api/drivers?q=smith").status(), 200)));
      took.health.add(Timed.timed(() -> ok(priors.asNobody().get("/health/ready").status(), 200)));
      took.signIns.add(
          Timed.timed(
              () ->
                  ok(
                      new Browse(priors.address())
                          .signIn(priors.userName(Role.MANAGER), priors.password(Role.MANAGER))
                          .statusCode(),
                      302)));
      // A sign-in is made slow on purpose: without a pause it alone would take a core.
      TimeUnit.SECONDS.sleep(1);
    }
    return null;
  }

  private static boolean ok(int status, int expected) {
    if (status != expected) {
      throw new IllegalStateException("answered " + status + " in place of " + expected);
    }
    return true;
  }

  private long onFile(List<Arrests> reports, String what) throws SQLException {
    try (PreparedStatement sql =
        database.prepareStatement(
            "select " + what + " from case_file where agency_number = any (?)")) {
      sql.setArray(
          1, database.createArrayOf("text", reports.stream().map(Arrests::number).toArray()));
      try (ResultSet row = sql.executeQuery()) {
        row.next();
        return row.getLong(1);
      }
    }
  }

  private static String words(Collection<Double> milliseconds) {
    Percentiles all =
        Percentiles.of(milliseconds.stream().mapToDouble(Double::doubleValue).toArray());
    return all.sorted().length == 0
        ? "not once"
        : all.inWords() + String.format(Locale.ROOT, ", longest %.0f ms", all.at(100));
  }
}
