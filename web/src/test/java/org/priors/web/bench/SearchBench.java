package org.priors.web.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.priors.search.BareQuery;
import org.priors.security.Role;
import org.priors.web.testing.Rest;
import org.priors.web.testing.RunningPriors.Running;

/** Searches over HTTP with login and audit, beside the bare Elasticsearch query. */
final class SearchBench {

  private static final int QUERIES = 200;
  private static final int[] CLIENTS = {1, 8};
  private static final Duration WARM_UP = Duration.ofSeconds(90);

  private final Running priors;
  private final Connection database;
  private final BareSearchServer server;

  SearchBench(Running priors, Connection database, BareSearchServer server) {
    this.priors = priors;
    this.database = database;
    this.server = server;
  }

  void run() throws Exception {
    Rest clerk = priors.as(Role.CLERK);
    ToDoubleFunction<String> whole =
        typed -> Timed.timed(() -> clerk.get("/api/drivers?q=" + encoded(typed)).json());
    Map<String, List<String>> kinds = queries();
    warmUp(kinds, whole);
    for (Map.Entry<String, List<String>> kind : kinds.entrySet()) {
      for (int clients : CLIENTS) {
        ToDoubleFunction<String> bare =
            typed ->
                Timed.timed(
                    () ->
                        server.ask(
                            "POST",
                            "/" + BareQuery.alias() + "/_search",
                            BareQuery.json(typed, Clock.systemUTC())));
        Timed.all(kind.getValue(), clients, bare);
        Timed.all(kind.getValue(), clients, whole);
        Percentiles alone = Timed.all(kind.getValue(), clients, bare);
        Percentiles over = Timed.all(kind.getValue(), clients, whole);
        say("search by %s, %d client(s): %s", kind.getKey(), clients, over.inWords());
        say("  bare query: %s; ratio of p95 %.2f", alone.inWords(), over.at(95) / alone.at(95));
      }
    }
  }

  /** As a server that has run for a while: compilers still take a core a minute after a start. */
  private static void warmUp(Map<String, List<String>> kinds, ToDoubleFunction<String> whole)
      throws Exception {
    long began = System.nanoTime();
    while (System.nanoTime() - began < WARM_UP.toNanos()) {
      for (List<String> queries : kinds.values()) {
        Timed.all(queries, CLIENTS[1], whole);
      }
    }
  }

  private Map<String, List<String>> queries() throws Exception {
    Map<String, List<String>> kinds = new LinkedHashMap<>();
    List<String> names = new ArrayList<>();
    List<String> born = new ArrayList<>();
    List<String> numbers = new ArrayList<>();
    try (Statement sql = database.createStatement();
        ResultSet rows =
            sql.executeQuery(
                "select * from person_record where given is not null and born is not null and"
                    + " license_number is not null order by md5(id::text) limit "
                    + QUERIES)) {
      while (rows.next()) {
        String surname = rows.getString("surname");
        names.add(rows.getString("given") + " " + surname.substring(0, 1) + surname.substring(2));
        born.add(surname + " " + rows.getString("born"));
        numbers.add(rows.getString("license_number"));
      }
    }
    kinds.put("a misspelled name", names);
    kinds.put("surname and birth date", born);
    kinds.put("license number", numbers);
    return kinds;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static void say(String line, Object... values) {
    System.out.printf(Locale.ROOT, line + "%n", values);
  }
}
