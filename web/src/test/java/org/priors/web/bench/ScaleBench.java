package org.priors.web.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.ToDoubleFunction;
import org.priors.db.synthetic.SyntheticState;
import org.priors.search.BareQuery;
import org.priors.security.Role;
import org.priors.web.testing.Arrests;
import org.priors.web.testing.Rest;
import org.priors.web.testing.RunningPriors.Running;

/**
 * What {@code mvn -Pbench-scale -Drows=N} measures on a synthetic State of N person records: the
 * rebuild of the search index beside a bare bulk load of the same documents, searches over HTTP
 * with login and audit beside the bare Elasticsearch query, and records that arrive one by one.
 */
public final class ScaleBench {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int QUERIES = 200;
  private static final int ARRIVALS = 300;
  private static final int[] CLIENTS = {1, 8};

  private final HttpClient http = HttpClient.newHttpClient();

  public static void main(String[] arguments) throws Exception {
    String rows = System.getProperty("priors.bench.rows");
    new ScaleBench().run(rows.startsWith("$") ? "100000" : rows);
  }

  private void run(String rows) throws Exception {
    Path file = Files.createTempFile("synthetic", ".csv");
    SyntheticState.main(new String[] {"1", rows, file.toString()});
    try (Running priors = new Running(true);
        Connection database = priors.database()) {
      say("%s person records", rows);
      long began = System.nanoTime();
      new PersonLoad(database).load(file);
      say("put on record by COPY, with keys: %.1f s", (System.nanoTime() - began) / 1e9);
      rebuild(priors);
      search(priors, database);
      arrivals(priors, database);
    } finally {
      Files.delete(file);
    }
  }

  private void rebuild(Running priors) throws Exception {
    Rest administrator = priors.as(Role.ADMINISTRATOR);
    long began = System.nanoTime();
    administrator.post("/api/search/rebuild", "");
    JsonNode state = administrator.get("/api/search/rebuild").json();
    while ("running".equals(state.get("state").textValue())) {
      Thread.sleep(200);
      state = administrator.get("/api/search/rebuild").json();
    }
    double took = (System.nanoTime() - began) / 1e9;
    long drivers = state.get("drivers").longValue();
    say(
        "index rebuilt (%s): %d drivers, %.0f a second",
        state.get("state"), drivers, drivers / took);
    double bare = bareLoad(priors);
    say(
        "bare bulk load of the same documents: %.0f a second; ratio %.2f",
        bare, drivers / took / bare);
  }

  /** Documents a second that Elasticsearch takes in the same batches, without anything else. */
  private double bareLoad(Running priors) throws Exception {
    ask(priors, "PUT", "/bare", definition());
    String scroll =
        ask(priors, "POST", "/" + BareQuery.alias() + "/_search?scroll=5m", "{\"size\":1000}");
    long documents = 0;
    double seconds = 0;
    while (true) {
      JsonNode page = JSON.readTree(scroll);
      JsonNode hits = page.at("/hits/hits");
      if (hits.isEmpty()) {
        return documents / seconds;
      }
      StringBuilder bulk = new StringBuilder();
      for (JsonNode hit : hits) {
        bulk.append("{\"index\":{\"_id\":\"").append(hit.get("_id").textValue()).append("\"}}\n");
        bulk.append(hit.get("_source")).append('\n');
      }
      long began = System.nanoTime();
      ask(priors, "POST", "/bare/_bulk", bulk.toString());
      seconds += (System.nanoTime() - began) / 1e9;
      documents += hits.size();
      scroll =
          ask(
              priors,
              "POST",
              "/_search/scroll",
              "{\"scroll\":\"5m\",\"scroll_id\":" + page.get("_scroll_id") + "}");
    }
  }

  private static String definition() throws IOException {
    try (var content = BareQuery.class.getResourceAsStream("/search/drivers-index.json")) {
      return new String(content.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private void search(Running priors, Connection database) throws Exception {
    Rest clerk = priors.as(Role.CLERK);
    for (Map.Entry<String, List<String>> kind : queries(database).entrySet()) {
      for (int clients : CLIENTS) {
        ToDoubleFunction<String> bare =
            typed ->
                timed(
                    () ->
                        ask(
                            priors,
                            "POST",
                            "/" + BareQuery.alias() + "/_search",
                            BareQuery.json(typed, Clock.systemUTC())));
        ToDoubleFunction<String> whole =
            typed -> timed(() -> clerk.get("/api/drivers?q=" + encoded(typed)).json());
        all(kind.getValue(), clients, bare);
        all(kind.getValue(), clients, whole);
        Percentiles alone = all(kind.getValue(), clients, bare);
        Percentiles over = all(kind.getValue(), clients, whole);
        say("search by %s, %d client(s): %s", kind.getKey(), clients, over.inWords());
        say("  bare query: %s; ratio of p95 %.2f", alone.inWords(), over.at(95) / alone.at(95));
      }
    }
  }

  private static Map<String, List<String>> queries(Connection database) throws Exception {
    Map<String, List<String>> kinds = new LinkedHashMap<>();
    List<String> names = new ArrayList<>();
    List<String> born = new ArrayList<>();
    List<String> numbers = new ArrayList<>();
    try (Statement sql = database.createStatement();
        ResultSet rows =
            sql.executeQuery(
                "select * from person_record where given is not null and born is not null and"
                    + " licence_number is not null order by md5(id::text) limit "
                    + QUERIES)) {
      while (rows.next()) {
        String surname = rows.getString("surname");
        names.add(rows.getString("given") + " " + surname.substring(0, 1) + surname.substring(2));
        born.add(surname + " " + rows.getString("born"));
        numbers.add(rows.getString("licence_number"));
      }
    }
    kinds.put("a misspelt name", names);
    kinds.put("surname and birth date", born);
    kinds.put("licence number", numbers);
    return kinds;
  }

  private static Percentiles all(List<String> queries, int clients, ToDoubleFunction<String> ask)
      throws Exception {
    ExecutorService people = Executors.newFixedThreadPool(clients);
    List<Callable<Double>> calls = new ArrayList<>();
    queries.forEach(query -> calls.add(() -> ask.applyAsDouble(query)));
    double[] took = new double[calls.size()];
    int place = 0;
    for (Future<Double> answer : people.invokeAll(calls)) {
      took[place++] = answer.get();
    }
    people.shutdown();
    return Percentiles.of(took);
  }

  /** Half are people on record with a slip in the surname, half are new. */
  private void arrivals(Running priors, Connection database) throws Exception {
    Rest clerk = priors.as(Role.CLERK);
    List<String> reports = new ArrayList<>();
    try (Statement sql = database.createStatement();
        ResultSet rows =
            sql.executeQuery(
                "select * from person_record where given is not null and born is not null order by"
                    + " md5(id::text || 'a') limit "
                    + 2 * ARRIVALS)) {
      while (rows.next()) {
        String surname = rows.getString("surname");
        boolean known = reports.size() % 2 == 0;
        reports.add(
            Arrests.of(rows.getString("given"), known ? surname + "e" : "Q" + surname + "z")
                .born(rows.getString("born"))
                .json());
      }
    }
    ToDoubleFunction<String> take = report -> timed(() -> clerk.post("/api/cases", report).json());
    all(reports.subList(0, ARRIVALS), 1, take);
    Percentiles took = all(reports.subList(ARRIVALS, 2 * ARRIVALS), 1, take);
    say("an arrest taken in over HTTP and matched: %s", took.inWords());
  }

  private static double timed(Callable<?> call) {
    long began = System.nanoTime();
    try {
      call.call();
    } catch (Exception failure) {
      throw new IllegalStateException(failure);
    }
    return (System.nanoTime() - began) / 1e6;
  }

  private String ask(Running priors, String method, String path, String body)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(priors.search() + path))
            .header(
                "Content-Type",
                path.endsWith("_bulk") ? "application/x-ndjson" : "application/json")
            .method(method, HttpRequest.BodyPublishers.ofString(body))
            .build();
    HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
    if (answer.statusCode() >= 300) {
      throw new IOException(answer.body());
    }
    return answer.body();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static void say(String line, Object... values) {
    System.out.printf(Locale.ROOT, line + "%n", values);
  }
}
