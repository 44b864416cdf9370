package org.priors.platform.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Logger;
import org.priors.sql.Database;

/**
 * Which rules stand, of those that each node reads from a folder of its own as it starts. A job
 * that does all work again that other rules did would be undone by the next node with unlike ones,
 * for ever; so it does that only where its own stand.
 */
@ApplicationScoped
public class RulesInUse {

  private static final Logger LOG = Logger.getLogger(RulesInUse.class.getName());

  private static final String STANDING =
      "select version from rules_in_use where kind = :kind order by since desc limit 1";

  private static final String CLAIM =
      """
      insert into rules_in_use (kind, version, server) values (:kind, :version, :server)
      on conflict (kind, version) do update set server = excluded.server, since = clock_timestamp()
      where excluded.server = (select s.server from rules_in_use s where s.kind = excluded.kind
                               order by s.since desc limit 1)
      """;

  @Inject Database database;

  /** Tells this server from others. */
  String server = hostName();

  private final Set<String> claimed = ConcurrentHashMap.newKeySet();
  private final Set<String> told = ConcurrentHashMap.newKeySet();

  /**
   * The rules that a node has.
   *
   * @param kind in words that follow {@code the}
   * @param setting which names the folder that they are read from
   */
  public record Rules(String kind, String version, String setting) {}

  /**
   * Whether these stand. Those of a node that starts do from then on where they never stood before,
   * or where this server brought what stands: it may go back to its own earlier ones. Old ones of
   * another server may be those of a forgotten folder. Told once where they do not stand.
   */
  public boolean stand(Rules mine) {
    if (!claimed.contains(mine.kind()) || standing(mine) == null) {
      claim(mine);
      claimed.add(mine.kind());
    }
    String standing = standing(mine);
    boolean isMine = mine.version().equals(standing);
    if (!isMine && told.add(mine.kind())) {
      warn(mine, standing);
    }
    return isMine;
  }

  /** Null where none ever stood. */
  private String standing(Rules mine) {
    return database.read(
        handle ->
            handle
                .createQuery(STANDING)
                .bind("kind", mine.kind())
                .mapTo(String.class)
                .findOne()
                .orElse(null));
  }

  private void claim(Rules mine) {
    database.run(
        handle ->
            handle
                .createUpdate(CLAIM)
                .bind("kind", mine.kind())
                .bind("version", mine.version())
                .bind("server", server)
                .execute());
  }

  private static void warn(Rules mine, String standing) {
    LOG.warning(
        () ->
            "The "
                + mine.kind()
                + " of this server ("
                + mine.version()
                + ") are not those in use ("
                + standing
                + "), so it leaves to other servers what is to be done again by them. "
                + mine.setting()
                + " has to name the same files on every server; start this one again then. To go back"
                + " to earlier files, start the server first that brought those in use, or make"
                + " them new: weights by another version, profiles by another rule.");
  }

  private static String hostName() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException unnamed) {
      LOG.fine(() -> "This server has no name: " + unnamed.getMessage());
      return "";
    }
  }
}
