package org.priors.web.chaos;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.apache.commons.io.file.PathUtils;
import org.priors.db.launch.PriorsSystem;
import org.priors.db.process.Size;
import org.priors.security.Role;
import org.priors.web.testing.Rest;
import org.priors.web.testing.RunningPriors.Running;
import org.priors.web.testing.TinyMailServer;

/**
 * What {@code mvn -Ptwo-servers} runs: two application servers on one database and one index, under
 * an import, arrests at both, rebuilds asked of both, evaluation anew and mails, for {@code
 * -Dminutes=N}; then what each made of it. Ends with 1 where anything differs.
 */
public final class TwoServers {

  private static final long FILE_SEED = 1;
  private static final int PORT_OF_MAILS = 2_525;

  private final Findings findings = new Findings();
  private final Instant end;

  private TwoServers(Duration howLong) {
    end = Instant.now().plus(howLong);
  }

  public static void main(String[] arguments) throws Exception {
    TwoServers both = new TwoServers(Duration.ofMinutes(Integer.getInteger("priors.minutes")));
    both.run(Integer.getInteger("priors.rows"));
    System.exit(both.findings.hasDifferences() ? 1 : 0);
  }

  private void run(int rows) throws Exception {
    Path home = Path.of(System.getProperty("priors.testing.home")).resolveSibling("second-home");
    PathUtils.deleteDirectory(Files.createDirectories(home));
    try (Running first = new Running(true, Size.OFFICE);
        PriorsSystem second = first.another(Files.createDirectories(home));
        TinyMailServer mails = new TinyMailServer(PORT_OF_MAILS)) {
      SentFile file = SentFile.of(FILE_SEED, rows);
      Load load = new Load(first, List.of(first.address(), second.address()), end);
      load.followSomebody();
      String place = send(first.as(Role.MANAGER), file);
      go(load);
      finish(first, load, mails, file, place);
    }
    System.out.println(findings.table());
  }

  private static String send(Rest manager, SentFile file) {
    Rest.Answer answer =
        manager.upload("/api/imports", "synthetic-arrests", SentFile.NAME, file.content());
    if (answer.status() != 202) {
      throw new IllegalStateException("The file was not taken in: " + answer.text());
    }
    return URI.create(answer.header("Location")).getPath();
  }

  private static void go(Load load) throws Exception {
    ExecutorService people = Executors.newCachedThreadPool();
    List<Future<?>> going = new ArrayList<>();
    load.everybody().forEach(one -> going.add(people.submit(one)));
    for (Future<?> one : going) {
      one.get();
    }
    people.shutdown();
  }

  private void finish(Running first, Load load, TinyMailServer mails, SentFile file, String place)
      throws IOException, InterruptedException, SQLException {
    Rest manager = first.as(Role.MANAGER);
    Acknowledged imported = Acknowledged.of(manager.get(place).json());
    while (imported.isRunning()) {
      TimeUnit.SECONDS.sleep(1);
      imported = Acknowledged.of(manager.get(place).json());
    }
    long run = Long.parseLong(place.substring(place.lastIndexOf('/') + 1));
    try (Connection database = first.ownedDatabase()) {
      IndexChecks index = new IndexChecks(first.search(), database);
      index.awaitCaughtUp();
      new WorkChecks(database).check(run, load, mails, findings);
      new RecordChecks(database, file, run).check(imported, findings);
      index.check(first.as(Role.ADMINISTRATOR), findings);
    }
    System.out.printf(
        Locale.ROOT,
        "%,d arrests sent, %,d rows imported, %,d rebuilds, %,d mails, jobs run by %d servers%n",
        load.acknowledged().size(),
        imported.read(),
        load.rebuilds(),
        mails.taken().size(),
        load.nodes().size());
  }
}
