package org.priors.evaluations;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.priors.agencies.Agencies;
import org.priors.audit.AuditLog;
import org.priors.audit.ChangeSets;
import org.priors.law.Jurisdiction;
import org.priors.law.LawBook;
import org.priors.law.Parameter;
import org.priors.problems.Conflict;
import org.priors.problems.NotFound;
import org.priors.problems.Refused;
import org.priors.security.Caller;
import org.priors.security.Permission;
import org.priors.sql.Database;

/**
 * Which parameters of the law a person with the right to do so has compared with the law itself. A
 * verification is of one content: a changed file is not verified until somebody looks again.
 */
@Stateless
public class Verifications {

  @Inject Database database;
  @Inject CurrentLaw law;
  @Inject Agencies agencies;
  @Inject ChangeSets changes;
  @Inject AuditLog audit;
  @Inject Clock clock;

  /** Who verified a parameter, and when. */
  public record Verified(
      String parameter, String digest, boolean verified, String by, OffsetDateTime at) {}

  private static final String LATEST =
      """
      select distinct on (v.parameter, v.digest) v.parameter, v.digest, v.verified, a.display_name as by, v.at
      from law_verification v join account a on a.id = v.account_id
      """;

  /** The paths of the parameters of the law in use that are verified. */
  public Set<String> paths(Caller caller) {
    caller.require(Permission.READ_LAW);
    LawBook book = law.book();
    Set<String> paths = new TreeSet<>();
    for (Verified each : all()) {
      Parameter parameter = book.parameter(each.parameter());
      if (each.verified() && parameter != null && parameter.digest().equals(each.digest())) {
        paths.add(each.parameter());
      }
    }
    return paths;
  }

  /** The last word on each parameter of a jurisdiction as its file stands, by path. */
  public Map<String, Verified> of(Caller caller, Jurisdiction jurisdiction) {
    caller.require(Permission.READ_LAW);
    Map<String, Verified> found = new HashMap<>();
    for (Verified each : all()) {
      Parameter parameter = law.book().parameter(each.parameter());
      if (parameter != null
          && parameter.digest().equals(each.digest())
          && parameter.path().startsWith(jurisdiction.path() + "/")) {
        found.put(each.parameter(), each);
      }
    }
    return found;
  }

  private List<Verified> all() {
    return database.read(
        handle ->
            handle
                .createQuery(LATEST + " order by v.parameter, v.digest, v.id desc")
                .mapTo(Verified.class)
                .list());
  }

  /** Whether the caller may verify the law of that jurisdiction: of the own State alone. */
  public boolean may(Caller caller, Jurisdiction jurisdiction) {
    caller.require(Permission.READ_LAW);
    return caller.may(Permission.VERIFY_LAW)
        && caller.agencyId() != null
        && agencies.get(caller.agencyId()).state().equals(jurisdiction.code());
  }

  /**
   * Marks a parameter as verified, or takes that back.
   *
   * @param digest of the content that the person had before them; another one is refused
   */
  public void mark(Caller caller, String path, String digest, boolean verified) {
    caller.require(Permission.VERIFY_LAW);
    Parameter parameter = law.book().parameter(path);
    if (parameter == null) {
      throw new NotFound("parameter", path);
    }
    Jurisdiction jurisdiction = jurisdiction(parameter);
    if (!may(caller, jurisdiction)) {
      throw new Refused(
          "other-state",
          "",
          "The law of " + jurisdiction.name() + " is verified by an office of that State.");
    }
    if (!parameter.digest().equals(digest)) {
      throw new Conflict("This parameter was changed while the page was open. Look at it again.");
    }
    changes.begin(caller, (verified ? "Law verified: " : "Law no longer verified: ") + path);
    database.run(
        handle ->
            handle
                .createUpdate(
                    """
                    insert into law_verification (parameter, digest, verified, account_id, at)
                    values (:path, :digest, :verified, :account, :at)
                    """)
                .bind("path", path)
                .bind("digest", digest)
                .bind("verified", verified)
                .bind("account", caller.accountId())
                .bind("at", clock.instant().atOffset(ZoneOffset.UTC))
                .execute());
    audit.allowed(
        caller, verified ? "Verified law" : "Took back a verification", "law", null, path);
  }

  private Jurisdiction jurisdiction(Parameter parameter) {
    return law.book().all().stream()
        .filter(each -> each.parameter(parameter.topic()) == parameter)
        .findFirst()
        .orElseThrow();
  }
}
