package org.priors.evaluations;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.priors.audit.ChangeSets;
import org.priors.security.Caller;
import org.priors.sql.Database;

/**
 * The law that all nodes use: what the node read that read its folder last. Nodes of unlike folders
 * would else evaluate each other's cases anew for ever.
 */
@Stateless
public class LawInUse {

  @Inject Database database;
  @Inject LawVersions versions;
  @Inject CurrentLaw law;
  @Inject ChangeSets changes;

  /** Has this node use what is in use, after it has told what it read itself. */
  public void agree() {
    if (!law.isReadable()) {
      return;
    }
    String read = law.untold();
    if (read != null) {
      tell(read);
      law.told(read);
      return;
    }
    version()
        .filter(inUse -> !inUse.equals(law.version()))
        .ifPresent(inUse -> law.use(inUse, versions.files(inUse)));
  }

  private void tell(String read) {
    if (version().filter(read::equals).isPresent()) {
      return;
    }
    changes.begin(Caller.system("law"), "Law in use: version " + read);
    versions.keep();
    database.run(
        handle ->
            handle.execute(
                """
                insert into law_in_use (version) values (?)
                on conflict (one) do update set version = excluded.version, since = now()
                """,
                read));
  }

  private Optional<String> version() {
    return database.read(
        handle ->
            handle.createQuery("select version from law_in_use").mapTo(String.class).findOne());
  }
}
