package org.priors.web.chaos;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.priors.security.Role;
import org.priors.web.testing.Arrests;
import org.priors.web.testing.Rest;
import org.priors.web.testing.RunningPriors.Running;

/** What two servers are kept busy with. */
final class Load {

  private static final String FOLLOWED = "Followedbyboth";

  private static final LocalDateTime FIRST = LocalDateTime.parse("2001-07-20T00:00");

  private final Running first;
  private final List<URI> servers;
  private final Instant end;
  private final Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
  private final AtomicInteger sent = new AtomicInteger();
  private final AtomicInteger rebuilds = new AtomicInteger();
  private final Set<String> nodes = ConcurrentHashMap.newKeySet();

  Load(Running first, List<URI> servers, Instant end) {
    this.first = first;
    this.servers = servers;
    this.end = end;
  }

  /** The numbers of the arrests that a server has said are on file. */
  Queue<String> acknowledged() {
    return acknowledged;
  }

  int rebuilds() {
    return rebuilds.get();
  }

  /** The servers that were seen at a job. */
  Set<String> nodes() {
    return nodes;
  }

  Stream<Callable<Void>> everybody() {
    return Stream.concat(
        servers.stream().map(server -> during(() -> arrest(server))),
        Stream.of(
            during(() -> rebuild(servers.get(rebuilds.get() % servers.size()))),
            during(this::forgetWhatTheLawSaid),
            during(this::lookWhoWorks)));
  }

  private interface Step {
    void take() throws Exception;
  }

  private Callable<Void> during(Step step) {
    return () -> {
      while (Instant.now().isBefore(end)) {
        step.take();
      }
      return null;
    };
  }

  /** A prosecutor with an address follows a driver who is arrested again and again. */
  void followSomebody() throws SQLException, InterruptedException {
    long driver = send(first.as(Role.CLERK), followed()).get("driverId").longValue();
    execute(
        """
        select set_config('priors.change_set', max(id)::text, false) from change_set;
        update account set email = 'prosecutor@court.example' where user_name = '%1$s';
        insert into notice (account_id, person_record_id, asked_at)
        select a.id, p.id, now() from account a, person_record p where a.user_name = '%1$s' and p.driver_id = %2$d;
        insert into notice_known (notice_id, change_set_id, seen_at)
        select n.id, w.change_set_id, now() from notice n, driver_news w where w.driver_id = %2$d
        """
            .formatted(first.userName(Role.PROSECUTOR), driver));
  }

  private void arrest(URI server) throws InterruptedException {
    int number = sent.incrementAndGet();
    Arrests report =
        number % 20 == 0
            ? followed()
            : Arrests.of("Two", "Servers" + Integer.toString(number, Character.MAX_RADIX));
    report.at(FIRST.plusMinutes(number).toString());
    send(new Rest(server, first.token(Role.CLERK)).byConnectionsOfItsOwn(), report);
    acknowledged.add(report.number());
  }

  private static Arrests followed() {
    return Arrests.of("Nell", FOLLOWED).born("1961-04-07").license("LA", "4711471");
  }

  private static JsonNode send(Rest clerk, Arrests report) throws InterruptedException {
    Rest.Answer answer = clerk.post("/api/cases", report.json());
    while (answer.status() == 503) {
      TimeUnit.SECONDS.sleep(1);
      answer = clerk.post("/api/cases", report.json());
    }
    if (answer.status() > 201) {
      throw new IllegalStateException("An arrest was answered with " + answer.text());
    }
    return answer.json();
  }

  private void rebuild(URI server) throws InterruptedException {
    Rest administrator = new Rest(server, first.token(Role.ADMINISTRATOR));
    if (administrator.post("/api/search/rebuild", "").status() == 202) {
      rebuilds.incrementAndGet();
    }
    TimeUnit.SECONDS.sleep(10);
  }

  /** As if all cases had been evaluated under another law. */
  private void forgetWhatTheLawSaid() throws Exception {
    execute("update law_finding set law_version = 'another'");
    TimeUnit.SECONDS.sleep(30);
  }

  private void lookWhoWorks() throws Exception {
    try (Connection database = first.ownedDatabase();
        Statement statement = database.createStatement();
        ResultSet rows =
            statement.executeQuery("select distinct picked_by from job where picked")) {
      while (rows.next()) {
        nodes.add(rows.getString(1));
      }
    }
    TimeUnit.MILLISECONDS.sleep(100);
  }

  private void execute(String sql) throws SQLException {
    try (Connection database = first.ownedDatabase();
        Statement statement = database.createStatement()) {
      statement.execute("set priors.clearance = 'ALL'");
      statement.execute(sql);
    }
  }
}
