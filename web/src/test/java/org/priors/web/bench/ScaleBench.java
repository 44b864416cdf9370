package org.priors.web.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.priors.db.process.Size;
import org.priors.db.synthetic.SyntheticState;
import org.priors.security.Role;
import org.priors.web.testing.Rest;
import org.priors.web.testing.RunningPriors.Running;

/**
 * What {@code mvn -Pbench-scale -Drows=N} measures on a synthetic State of N person records: the
 * rebuild of the search index beside a bare bulk load of the same documents, searches over HTTP
 * with login and audit beside the bare Elasticsearch query, records that arrive one by one or of
 * many senders at once, and an import of {@code -Dimported=M} rows. {@code -Dsteps=search,import}
 * leaves the others out; {@code -Dsteps=law} has the cases evaluated again alone, {@code
 * -Dsteps=calendar} has clients book slots at once, and {@code -Dsteps=lists} asks for pages of
 * lists, alone.
 */
public final class ScaleBench {

  private final List<String> steps = List.of(System.getProperty("priors.bench.steps").split(","));

  public static void main(String[] arguments) throws Exception {
    new ScaleBench().run(System.getProperty("priors.bench.rows"));
  }

  private void run(String rows) throws Exception {
    Path file = Files.createTempFile("synthetic", ".csv");
    SyntheticState.main(new String[] {"1", rows, file.toString()});
    try (Running priors = new Running(true, Size.STATE);
        Connection database = priors.ownedDatabase()) {
      say("%s person records", rows);
      long began = System.nanoTime();
      new PersonLoad(database).load(file);
      say("put on record by COPY, with keys: %.1f s", (System.nanoTime() - began) / 1e9);
      if (steps.contains("law")) {
        new LawBench(priors, database).run();
      }
      if (steps.contains("calendar")) {
        new CalendarBench(priors).run();
      }
      if (steps.contains("lists")) {
        rebuild(priors);
        new ListsBench(priors, database).run();
      }
      if (Set.of("law", "calendar", "lists").containsAll(steps)) {
        return;
      }
      BareSearchServer server = new BareSearchServer(priors.search());
      double bare = rebuild(priors, server);
      if (steps.contains("senders")) {
        new SendersBench(priors, database).run();
      }
      if (steps.contains("search")) {
        new SearchBench(priors, database, server).run();
      }
      if (steps.contains("arrivals")) {
        ArrivalBench.run(priors, database);
      }
      if (steps.contains("import")) {
        new ImportBench(priors, database).run(Integer.getInteger("priors.bench.imported"), bare);
      }
    } finally {
      Files.delete(file);
    }
  }

  /** Documents a second of the bare bulk load. The first rebuild warms the server up. */
  private double rebuild(Running priors, BareSearchServer server) throws Exception {
    double first = rebuild(priors);
    say("index built the first time: %.0f drivers a second", first);
    double again = rebuild(priors);
    double bare = server.bulkLoad();
    say(
        "index rebuilt: %.0f drivers a second; bare bulk load of the same documents: %.0f;"
            + " ratio %.2f",
        again, bare, again / bare);
    return bare;
  }

  /** Drivers a second. */
  private static double rebuild(Running priors) throws Exception {
    Rest administrator = priors.as(Role.ADMINISTRATOR);
    long began = System.nanoTime();
    administrator.post("/api/search/rebuild", "");
    JsonNode state = administrator.get("/api/search/rebuild").json();
    while ("running".equals(state.get("state").textValue())) {
      Thread.sleep(200);
      state = administrator.get("/api/search/rebuild").json();
    }
    if (!"done".equals(state.get("state").textValue())) {
      throw new IllegalStateException("The index was not built: " + state);
    }
    return state.get("drivers").longValue() / ((System.nanoTime() - began) / 1e9);
  }

  private static void say(String line, Object... values) {
    System.out.printf(Locale.ROOT, line + "%n", values);
  }
}
