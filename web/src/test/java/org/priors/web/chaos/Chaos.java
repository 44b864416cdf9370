package org.priors.web.chaos;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.apache.commons.io.file.PathUtils;
import org.priors.security.Role;
import org.priors.web.testing.Rest;

/**
 * What {@code mvn -Pchaos} runs: an import during which the application, the search server and the
 * database are killed at random moments, then a comparison of the file, the record and the index.
 * {@code -Dseed=N} repeats the order and the pauses of another run, {@code -Drows=N} and {@code
 * -Dkills=N} (of each of the three) make it longer or shorter.
 */
public final class Chaos {

  private static final long LONGEST_PAUSE_MILLIS = 1_500;
  private static final long FILE_SEED = 1;

  private final Path work =
      Path.of(System.getProperty("priors.testing.home")).resolveSibling("chaos");
  private final Random chance;
  private final SentFile file;
  private final Findings findings = new Findings();
  private Acknowledged acknowledged = Acknowledged.NOTHING;
  private String place;
  private long lostInAll;
  private long wentBack;

  private Chaos(long seed, int rows) throws IOException {
    System.out.println("seed " + seed + ": -Dseed=" + seed + " kills in this order again");
    chance = new Random(seed);
    file = SentFile.of(FILE_SEED, rows);
  }

  /** Ends with 1 where anything differs. */
  public static void main(String[] arguments) throws Exception {
    String seed = System.getProperty("priors.chaos.seed", "");
    Chaos chaos =
        new Chaos(
            seed.isBlank() ? System.currentTimeMillis() : Long.parseLong(seed),
            Integer.getInteger("priors.chaos.rows"));
    chaos.run(Integer.getInteger("priors.chaos.kills"));
    System.exit(chaos.findings.hasDifferences() ? 1 : 0);
  }

  private void run(int killsOfEach) throws IOException, InterruptedException, SQLException {
    PathUtils.deleteDirectory(Files.createDirectories(work));
    long began = System.nanoTime();
    try (Operator operator = new Operator(Files.createDirectories(work.resolve("home")))) {
      operator.start();
      send(operator);
      List<Victim> victims = victims(killsOfEach);
      for (int kill = 0; kill < victims.size(); kill++) {
        followTo(operator, (long) ((kill + chance.nextDouble()) * file.rows() / victims.size()));
        killOnce(operator, victims.get(kill), began);
      }
      finish(operator, began);
    }
    System.out.println(findings.table());
  }

  private List<Victim> victims(int ofEach) {
    List<Victim> victims = new ArrayList<>();
    for (Victim victim : Victim.values()) {
      victims.addAll(Collections.nCopies(ofEach, victim));
    }
    Collections.shuffle(victims, chance);
    return victims;
  }

  private void send(Operator operator) throws IOException {
    Rest.Answer answer =
        operator
            .as(Role.MANAGER)
            .upload("/api/imports", "synthetic-arrests", SentFile.NAME, file.content());
    if (answer.status() != 202) {
      throw new IllegalStateException("The file was not taken in: " + answer.text());
    }
    place = URI.create(answer.header("Location")).getPath();
    System.out.printf(Locale.ROOT, "%,d rows sent%n", file.rows());
  }

  private void killOnce(Operator operator, Victim victim, long began)
      throws IOException, InterruptedException, SQLException {
    long pause = (long) (chance.nextDouble() * LONGEST_PAUSE_MILLIS);
    follow(operator, Duration.ofMillis(pause));
    long killed = operator.kill(victim);
    Acknowledged before = acknowledged;
    long since = System.nanoTime();
    int starts = operator.awaitRestart(victim, killed);
    long away = Duration.ofNanos(System.nanoTime() - since).toSeconds();
    Acknowledged after = ask(operator);
    long lost;
    try (Connection database = operator.database()) {
      lost = new RecordChecks(database, file, run()).lost(before);
    }
    System.out.printf(
        Locale.ROOT,
        "%4d s  killed %-12s at row %,7d (%s); up again with %d start(s) by hand at row"
            + " %,7d, %d s later; acknowledged rows lost or doubled: %d%n",
        seconds(began),
        victim,
        before.read(),
        before.state(),
        starts,
        after.read(),
        away,
        lost);
    lostInAll += lost;
    wentBack += Math.max(0, before.read() - after.read());
  }

  /** Asks again and again how far the import is, so that what is acknowledged is known. */
  private void follow(Operator operator, Duration pause) throws IOException, InterruptedException {
    long end = System.nanoTime() + pause.toNanos();
    while (System.nanoTime() < end) {
      acknowledged = ask(operator);
      TimeUnit.MILLISECONDS.sleep(100);
    }
  }

  /**
   * Kills are spread over the file. One comes at once after a start where the import has passed its
   * row by then; what follows the row is cut anywhere, within a batch or between two.
   */
  private void followTo(Operator operator, long row) throws IOException, InterruptedException {
    acknowledged = ask(operator);
    while (acknowledged.isRunning() && acknowledged.read() < row) {
      follow(operator, Duration.ofMillis(200));
    }
  }

  private Acknowledged ask(Operator operator) throws IOException, InterruptedException {
    Rest.Answer answer = operator.as(Role.MANAGER).get(place);
    while (answer.status() == 503) {
      TimeUnit.SECONDS.sleep(1);
      answer = operator.as(Role.MANAGER).get(place);
    }
    return Acknowledged.of(answer.json());
  }

  private void finish(Operator operator, long began)
      throws IOException, InterruptedException, SQLException {
    while (acknowledged.isRunning()) {
      follow(operator, Duration.ofSeconds(1));
    }
    System.out.printf(
        Locale.ROOT,
        "%4d s  the import is %s: %,d rows read, %,d taken%n",
        seconds(began),
        acknowledged.state(),
        acknowledged.read(),
        acknowledged.taken());
    try (Connection database = operator.database()) {
      DatabaseSize.print(database);
      IndexChecks index = new IndexChecks(operator.search(), database);
      index.awaitCaughtUp();
      System.out.printf(Locale.ROOT, "%4d s  the index has caught up%n", seconds(began));
      findings.none("acknowledged rows lost or doubled, looked at after each kill", lostInAll);
      findings.none("rows by which the import went back behind what it had said", wentBack);
      new RecordChecks(database, file, run()).check(acknowledged, findings);
      index.check(operator.as(Role.ADMINISTRATOR), findings);
    }
  }

  private long run() {
    return Long.parseLong(place.substring(place.lastIndexOf('/') + 1));
  }

  private static long seconds(long began) {
    return Duration.ofNanos(System.nanoTime() - began).toSeconds();
  }
}
