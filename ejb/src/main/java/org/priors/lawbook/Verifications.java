package org.priors.lawbook;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.priors.audit.AuditLog;
import org.priors.audit.ChangeSets;
import org.priors.law.Jurisdiction;
import org.priors.law.LawBook;
import org.priors.law.Parameter;
import org.priors.law.ReleaseRules;
import org.priors.problems.Conflict;
import org.priors.problems.NotFound;
import org.priors.problems.Refused;
import org.priors.security.Caller;
import org.priors.security.Permission;
import org.priors.security.UseCase;
import org.priors.sql.Database;

/**
 * Which parameters of the law a person with the right to do so has compared with the law itself. A
 * verification is of one content: a changed file is not verified until somebody looks again.
 */
@Stateless
public class Verifications {

  @Inject Database database;
  @Inject CurrentLaw law;
  @Inject ChangeSets changes;
  @Inject AuditLog audit;
  @Inject Clock clock;

  /**
   * Who verified a parameter, and when.
   *
   * @param state for which State: its own, or one of those for which it holds
   */
  public record Verified(
      String state,
      String parameter,
      String digest,
      boolean verified,
      String by,
      OffsetDateTime at) {}

  private static final String LATEST =
      """
      select distinct on (v.state, v.parameter, v.digest) v.state, v.parameter, v.digest, v.verified,
             a.display_name as by, v.at
      from law_verification v join account a on a.id = v.account_id
      order by v.state, v.parameter, v.digest, v.id desc
      """;

  /** The paths of the parameters of the law in use that an office of the State has verified. */
  @UseCase(Permission.READ_LAW)
  public Set<String> paths(Caller caller, String state) {
    return paths(caller, state, law.book());
  }

  /** The same of that law book. */
  @UseCase(Permission.READ_LAW)
  public Set<String> paths(Caller caller, String state, LawBook book) {
    return verified(in(book).filter(each -> each.state().equals(state)));
  }

  /** The same, each by an office of whatever State. */
  @UseCase(Permission.READ_LAW)
  public Set<String> pathsOfAnyState(Caller caller) {
    return verified(in(law.book()));
  }

  private static Set<String> verified(Stream<Verified> latest) {
    return latest.filter(Verified::verified).map(Verified::parameter).collect(Collectors.toSet());
  }

  /** The last word of a State on each parameter as its file stands, by path. */
  @UseCase(Permission.READ_LAW)
  public Map<String, Verified> of(Caller caller, String state) {
    return in(law.book())
        .filter(each -> each.state().equals(state))
        .collect(Collectors.toMap(Verified::parameter, Function.identity()));
  }

  private Stream<Verified> in(LawBook book) {
    return database.read(handle -> handle.createQuery(LATEST).mapTo(Verified.class).list()).stream()
        .filter(each -> each.digest().equals(digest(book, each.parameter())));
  }

  /** What a parameter is, or what the release counts by; null for neither. */
  private static String digest(LawBook book, String path) {
    return ReleaseRules.at(path)
        .map(ReleaseRules::digest)
        .or(() -> Optional.ofNullable(book.parameter(path)).map(Parameter::digest))
        .orElse(null);
  }

  private static Jurisdiction jurisdiction(LawBook book, String path) {
    return ReleaseRules.at(path).isPresent()
        ? book.common()
        : book.jurisdiction(book.parameter(path));
  }

  /**
   * Whether the caller may verify the law of that jurisdiction: that of the own State, and for it
   * what holds for all States.
   */
  @UseCase(Permission.READ_LAW)
  public boolean may(Caller caller, Jurisdiction jurisdiction) {
    return caller.may(Permission.VERIFY_LAW)
        && caller.state() != null
        && (jurisdiction.isCommon() || caller.state().equals(jurisdiction.code()));
  }

  /**
   * Marks a parameter as verified, or what the release counts by, or takes that back.
   *
   * @param digest of the content that the person had before them; another one is refused
   */
  @UseCase(Permission.VERIFY_LAW)
  public void mark(Caller caller, String path, String digest, boolean verified) {
    LawBook book = law.book();
    String now = path == null ? null : digest(book, path);
    if (now == null) {
      throw new NotFound("parameter", path);
    }
    Jurisdiction jurisdiction = jurisdiction(book, path);
    if (!may(caller, jurisdiction)) {
      throw new Refused(
          "other-state",
          "",
          "The law of " + jurisdiction.name() + " is verified by an office of that State.");
    }
    if (!now.equals(digest)) {
      throw new Conflict("This parameter was changed while the page was open. Look at it again.");
    }
    changes.begin(caller, (verified ? "Law verified: " : "Law no longer verified: ") + path);
    database.run(
        handle ->
            handle
                .createUpdate(
                    """
                    insert into law_verification (parameter, digest, state, verified, account_id, at)
                    values (:path, :digest, :state, :verified, :account, :at)
                    """)
                .bind("state", caller.state())
                .bind("path", path)
                .bind("digest", digest)
                .bind("verified", verified)
                .bind("account", caller.accountId())
                .bind("at", clock.instant().atOffset(ZoneOffset.UTC))
                .execute());
    audit.allowed(
        caller, verified ? "Verified law" : "Took back a verification", "law", null, path);
  }
}
