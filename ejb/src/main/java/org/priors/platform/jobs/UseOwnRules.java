package org.priors.platform.jobs;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import org.priors.audit.AuditLog;
import org.priors.audit.ChangeSets;
import org.priors.platform.jobs.RulesInUse.Rules;
import org.priors.problems.NotFound;
import org.priors.security.Caller;
import org.priors.security.Permission;
import org.priors.security.UseCase;

/** An administrator says that the rules of this server are those meant, where others are in use. */
@Stateless
public class UseOwnRules {

  @Inject @Any Instance<ServerRules> rules;
  @Inject RulesInUse inUse;
  @Inject ChangeSets changes;
  @Inject AuditLog audit;

  /**
   * Rules of this server that are not those in use.
   *
   * @param inUse the version in use; null where none is
   */
  public record Unlike(Rules mine, String inUse) {}

  /** Those that are not in use; not those that are about to be, because there are no others. */
  @UseCase(Permission.ADMINISTER)
  public List<Unlike> unlike(Caller caller) {
    return rules.stream()
        .map(ServerRules::rules)
        .map(mine -> new Unlike(mine, inUse.version(mine.kind()).orElse(null)))
        .filter(one -> !one.mine().version().equals(one.inUse()))
        .filter(one -> one.inUse() != null || !one.mine().isWhole())
        .toList();
  }

  /** Has this server's rules used, unless a file of their folder cannot be read. */
  @UseCase(Permission.ADMINISTER)
  public void use(Caller caller, String kind) {
    Rules mine =
        rules.stream()
            .map(ServerRules::rules)
            .filter(one -> one.kind().equals(kind))
            .findFirst()
            .orElseThrow(() -> new NotFound("kind of rules", kind));
    changes.begin(caller, "In use: the " + kind + " of version " + mine.version());
    inUse.use(mine);
    audit.allowed(caller, "Had the " + kind + " of a server used", "rules", null, mine.version());
  }
}
