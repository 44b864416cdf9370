package org.priors.lawbook;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.logging.Logger;
import org.priors.security.Caller;
import org.priors.sql.AfterCommit;

/**
 * Has each node use the law that all nodes use: what somebody last asked one to read, or what the
 * first found in its folder. Nodes of unlike folders would else evaluate each other's cases anew
 * for ever.
 */
@Stateless
public class LawInUse {

  private static final Logger LOG = Logger.getLogger(LawInUse.class.getName());

  @Inject SharedLaw shared;
  @Inject CurrentLaw law;
  @Inject AfterCommit afterCommit;

  /** A node that cannot read its own folder uses nothing. */
  public void agree() {
    if (law.isBroken()) {
      return;
    }
    if (!law.isLookedUp()) {
      begin(law.ofFolder());
    } else if (shared.version().filter(inUse -> !inUse.equals(law.version())).isPresent()) {
      shared.row().map(shared::files).ifPresent(law::use);
    }
  }

  /**
   * What a node that starts has in its folder is in use if nothing was, or if a new release made
   * another law of the same folder. A folder of other files may be the wrong one, and a law that
   * was kept before may be one that was left: whoever means it has it read again.
   */
  private void begin(LawReading found) {
    Optional<SharedLaw.Row> row = shared.row();
    String inUse = row.map(SharedLaw.Row::version).orElse(null);
    if (found.version().equals(inUse)) {
      shared.noteOwn(found);
      law.useFolder(found);
    } else if (row.isEmpty() || isOfNewRelease(found, row.get())) {
      shared.replace(found, Caller.system("law"));
      afterCommit.run(() -> law.useFolder(found));
    } else {
      law.use(shared.files(row.get()));
      warn(found.version(), inUse);
    }
  }

  private boolean isOfNewRelease(LawReading found, SharedLaw.Row inUse) {
    return inUse.own() != null
        && !shared.wasKept(found)
        && found.hasOwn(shared.files(inUse).noted());
  }

  private static void warn(String found, String inUse) {
    LOG.warning(
        () ->
            "The law folder of this server makes version "
                + found
                + " of the law. All servers use version "
                + inUse
                + ", and so does this one. If this folder is meant, an administrator reads it again"
                + " on the page Law files of this server; if not, PRIORS_LAW has to name the other.");
  }
}
