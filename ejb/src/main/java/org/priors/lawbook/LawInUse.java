package org.priors.lawbook;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.priors.audit.ChangeSets;
import org.priors.security.Caller;
import org.priors.sql.Database;

/**
 * The law that all nodes use: what somebody last asked a node to read, or what a node found in its
 * folder as it started and nobody had read before. Nodes of unlike folders would else evaluate each
 * other's cases anew for ever.
 */
@Stateless
public class LawInUse {

  @Inject Database database;
  @Inject LawVersions versions;
  @Inject CurrentLaw law;
  @Inject ChangeSets changes;

  /**
   * Has this node use what is in use, after the others have been told what it read itself.
   *
   * @return what they are told once this transaction is stored; null for nothing
   */
  public CurrentLaw.Untold agree() {
    if (!law.isReadable()) {
      return null;
    }
    CurrentLaw.Untold read = law.untold();
    if (read != null) {
      tell(read);
      return read;
    }
    version()
        .filter(inUse -> !inUse.equals(law.version()))
        .ifPresent(inUse -> law.use(inUse, versions.files(inUse)));
    return null;
  }

  /**
   * A node that starts on a law that was in use before does not bring it back: its folder may be
   * the one that was forgotten.
   */
  private void tell(CurrentLaw.Untold read) {
    Optional<String> inUse = version();
    boolean isOld = inUse.isPresent() && !read.asked() && versions.isKept(read.version());
    if (isOld || inUse.filter(read.version()::equals).isPresent()) {
      return;
    }
    changes.begin(Caller.system("law"), "Law in use: version " + read.version());
    versions.keep(read.version(), read.files());
    database.run(
        handle ->
            handle.execute(
                """
                insert into law_in_use (version) values (?)
                on conflict (one) do update set version = excluded.version, since = now()
                """,
                read.version()));
  }

  private Optional<String> version() {
    return database.read(
        handle ->
            handle.createQuery("select version from law_in_use").mapTo(String.class).findOne());
  }
}
