package org.priors.web.chaos;

import java.io.IOException;
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
import org.priors.web.testing.Arrests;
import org.priors.web.testing.Rest;

/**
 * What {@code mvn -Pchaos -Dwhat=LetterChaos -Drows=N} runs: a batch of N letters during which the
 * application and the database are killed at random moments; then every letter is looked for in the
 * PDFs. Ends with 1 where one is missing or there twice.
 */
public final class LetterChaos {

  private static final long LONGEST_PAUSE_MILLIS = 2_000;

  private final Random chance;
  private final int letters;
  private final Findings findings = new Findings();

  private LetterChaos(long seed, int letters) {
    System.out.println("seed " + seed + ": -Dseed=" + seed + " kills in this order again");
    this.chance = new Random(seed);
    this.letters = letters;
  }

  public static void main(String[] arguments) throws Exception {
    String seed = System.getProperty("priors.chaos.seed", "");
    LetterChaos chaos =
        new LetterChaos(
            seed.isBlank() ? System.currentTimeMillis() : Long.parseLong(seed),
            Integer.getInteger("priors.chaos.rows"));
    chaos.run(Integer.getInteger("priors.chaos.kills"));
    System.exit(chaos.findings.hasDifferences() ? 1 : 0);
  }

  private void run(int killsOfEach) throws IOException, InterruptedException, SQLException {
    Path work = Path.of(System.getProperty("priors.testing.home")).resolveSibling("chaos-letters");
    PathUtils.deleteDirectory(Files.createDirectories(work));
    try (Operator operator = new Operator(Files.createDirectories(work.resolve("home")))) {
      operator.start();
      long action = action(operator.as(Role.OFFICER));
      long batch;
      try (Connection database = operator.database()) {
        batch = new LettersOnFile(database).put(action, letters);
      }
      List<Victim> victims = new ArrayList<>();
      victims.addAll(Collections.nCopies(killsOfEach, Victim.APPLICATION));
      victims.addAll(Collections.nCopies(killsOfEach, Victim.DATABASE));
      Collections.shuffle(victims, chance);
      for (Victim victim : victims) {
        TimeUnit.MILLISECONDS.sleep((long) (chance.nextDouble() * LONGEST_PAUSE_MILLIS));
        killOnce(operator, victim, batch);
      }
      long parts = (letters + 99) / 100;
      while (made(operator, batch) < parts) {
        TimeUnit.SECONDS.sleep(1);
      }
      try (Connection database = operator.database()) {
        new LettersOnFile(database).check(batch, letters, findings);
      }
    }
    System.out.println(findings.table());
  }

  private static long action(Rest officer) {
    long caseId =
        officer
            .post("/api/cases", Arrests.of("Lena", "Letterkill").refusingBreath().json())
            .json()
            .get("id")
            .longValue();
    return officer
        .post(
            "/api/cases/" + caseId + "/statements",
            """
            {"basis": "refusal", "statementNumber": "K-1", "receivedAt": "2002-01-25T10:00", "sourceDocument": "Sworn report"}
            """)
        .json()
        .get("action")
        .longValue();
  }

  private void killOnce(Operator operator, Victim victim, long batch)
      throws IOException, InterruptedException, SQLException {
    long before = made(operator, batch);
    long killed = operator.kill(victim);
    long since = System.nanoTime();
    int starts = operator.awaitRestart(victim, killed);
    System.out.printf(
        Locale.ROOT,
        "killed %-12s at part %,d; up again with %d start(s) by hand at part %,d, %d s later%n",
        victim,
        before,
        starts,
        made(operator, batch),
        Duration.ofNanos(System.nanoTime() - since).toSeconds());
  }

  private static long made(Operator operator, long batch) throws IOException, SQLException {
    try (Connection database = operator.database()) {
      return new LettersOnFile(database).made(batch);
    }
  }
}
