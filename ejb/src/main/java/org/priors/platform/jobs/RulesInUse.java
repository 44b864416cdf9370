package org.priors.platform.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Logger;
import org.priors.problems.Conflict;
import org.priors.sql.Database;

/**
 * Which rules are in use, of those that each node reads from a folder of its own as it starts. A
 * job that does all work again that other rules did would be undone by the next node with unlike
 * ones, for ever; so it does that only where its own are in use.
 */
@ApplicationScoped
public class RulesInUse {

  private static final Logger LOG = Logger.getLogger(RulesInUse.class.getName());

  private static final String IN_USE = "select version from rules_in_use where kind = :kind";

  private static final String REPLACE =
      """
      insert into rules_in_use (kind, version, own, said_in) values (:kind, :version, :own, %s)
      on conflict (kind) do update
      set version = excluded.version, own = excluded.own, said_in = excluded.said_in, since = now(),
          earlier = array_remove(rules_in_use.earlier || rules_in_use.version, excluded.version)
      """;

  private static final String BEGIN =
      REPLACE.formatted("null")
          + """
            where rules_in_use.own = excluded.own and rules_in_use.version <> excluded.version
              and excluded.version <> all (rules_in_use.earlier)
            """;

  private static final String USE = REPLACE.formatted("current_change_set()");

  private static final String NOTE_OWN =
      """
      update rules_in_use set own = :own where kind = :kind and version = :version and own <> :own
      """;

  @Inject Database database;

  private final Set<String> begun = ConcurrentHashMap.newKeySet();
  private final Set<String> told = ConcurrentHashMap.newKeySet();

  /**
   * The rules that a node has.
   *
   * @param kind in words that follow {@code the}, of several
   * @param own the office's part of them: {@link OwnPart}
   * @param setting which names the folder that they are read from
   * @param isWhole false where a file of that folder could not be read
   */
  public record Rules(String kind, String version, String own, String setting, boolean isWhole) {}

  /**
   * Whether these are in use. Those of a node that starts are from then on if none were, or if a
   * new release made others of the same files of the office. Other files may be those of a wrong
   * folder, or of one that was forgotten, and rules that were in use before may be an old
   * release's: whoever means them has them used. Told once where they are not in use.
   */
  public boolean stand(Rules mine) {
    if (!begun.contains(mine.kind()) || version(mine.kind()).isEmpty()) {
      begin(mine);
      begun.add(mine.kind());
    }
    String inUse = version(mine.kind()).orElse(null);
    boolean isMine = mine.version().equals(inUse);
    if (isMine) {
      told.remove(mine.kind());
    } else if (told.add(mine.kind())) {
      LOG.warning(() -> mine.isWhole() ? otherInUse(mine, inUse) : notWhole(mine));
    }
    return isMine;
  }

  /** What part of a folder says is not the office's rules. */
  private void begin(Rules mine) {
    if (mine.isWhole()) {
      write(BEGIN, mine);
      write(NOTE_OWN, mine);
    }
  }

  /** Which of this kind are in use; none before the first node has begun. */
  Optional<String> version(String kind) {
    return database.read(
        handle -> handle.createQuery(IN_USE).bind("kind", kind).mapTo(String.class).findOne());
  }

  /**
   * Has these used, because somebody said so; needs an open change set.
   *
   * @throws Conflict if a file of their folder could not be read
   */
  void use(Rules mine) {
    if (!mine.isWhole()) {
      throw new Conflict(
          "A file of the folder that " + mine.setting() + " names cannot be read. Mend it first.");
    }
    write(USE, mine);
  }

  private void write(String statement, Rules mine) {
    database.run(
        handle ->
            handle
                .createUpdate(statement)
                .bind("kind", mine.kind())
                .bind("version", mine.version())
                .bind("own", mine.own())
                .execute());
  }

  private static String otherInUse(Rules mine, String inUse) {
    return "The %1$s of this server are not those in use: it has version %2$s, and version %3$s is in use. It works on, but leaves it to the servers that have those in use to do earlier work again by them. If this server's %1$s are meant, an administrator presses 'Use this server's %1$s' on the page Law files of this server. If not, set %4$s to a folder with the same files as on the other servers and start this server again."
        .formatted(mine.kind(), mine.version(), inUse, mine.setting());
  }

  private static String notWhole(Rules mine) {
    return "A file of the folder that %2$s names cannot be read, so earlier work is not done again by the %1$s of this server, which may lack some. Mend the file and start this server again."
        .formatted(mine.kind(), mine.setting());
  }
}
