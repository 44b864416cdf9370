package org.priors.evaluations;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.priors.audit.AuditLog;
import org.priors.audit.ChangeSets;
import org.priors.cases.CaseFile;
import org.priors.cases.CaseFiles;
import org.priors.cases.CaseReader;
import org.priors.cases.ChargeKind;
import org.priors.cases.OffenceNumber;
import org.priors.law.Evaluator;
import org.priors.law.Facts;
import org.priors.law.LawBook;
import org.priors.law.Say;
import org.priors.problems.Conflict;
import org.priors.problems.Guard;
import org.priors.problems.NotFound;
import org.priors.search.SearchOutbox;
import org.priors.security.Caller;
import org.priors.security.Permission;
import org.priors.sql.Clearance;
import org.priors.sql.Database;

/**
 * Records what a prosecutor decides where charge and record differ, with the facts, the answer and
 * the law book it was decided by, and computes it again.
 */
@Stateless
public class LawDecisions {

  private static final ObjectMapper JSON =
      new ObjectMapper()
          .registerModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .setSerializationInclusion(JsonInclude.Include.NON_NULL);

  @Inject Database database;
  @Inject Clearance clearance;
  @Inject CaseFiles cases;
  @Inject CaseReader reader;
  @Inject EvaluateCase evaluateCase;
  @Inject Verifications verifications;
  @Inject LawVersions versions;
  @Inject CurrentLaw law;
  @Inject SearchOutbox outbox;
  @Inject ChangeSets changes;
  @Inject AuditLog audit;
  @Inject Clock clock;

  /** What an evaluation was made of; the marks of verification stand in the answer too. */
  public record Basis(Facts facts, Set<String> verified) {}

  /** A decision and what its law book answers now. */
  public record Recomputed(LawDecision decision, Answer then, boolean identical, boolean inUse) {}

  /**
   * Amends the charge to what the record shows, or leaves it as it is.
   *
   * @param seenVersion the version of the case that the prosecutor had before them
   * @return the id of the decision
   */
  public long decide(
      Caller caller, long caseId, int seenVersion, LawDecision.Choice choice, String reason) {
    caller.require(Permission.PROSECUTE);
    String kept = Guard.required(reason, "/reason", "The reason", 500);
    CaseFile file = cases.get(caseId);
    if (seenVersion != file.version()) {
      throw new Conflict(
          "Case "
              + file.number()
              + " was changed by someone else while this page was open. Look at it again.");
    }
    CaseLaw found = evaluateCase.evaluate(caller, reader.read(caseId));
    refuseUnlessOpen(found, choice);
    changes.begin(caller, "Charge and record differ: " + kept);
    if (choice == LawDecision.Choice.AMENDED) {
      amend(file, OffenceNumber.degree(Say.ordinal(found.number())));
    }
    cases.changed(file);
    cases.flush();
    long id = store(caller, caseId, choice, found, kept);
    outbox.driverChanged(file.driverId());
    audit.allowed(
        caller,
        choice == LawDecision.Choice.AMENDED ? "Amended the charge" : "Left the charge as it is",
        "case",
        caseId,
        kept);
    return id;
  }

  private static void amend(CaseFile file, String degree) {
    file.charges().stream()
        .filter(charge -> charge.kind() == ChargeKind.IMPAIRED_DRIVING)
        .forEach(charge -> charge.amendTo(degree));
  }

  private static void refuseUnlessOpen(CaseLaw found, LawDecision.Choice choice) {
    boolean open =
        found.standing() == CaseLaw.Standing.UNDERCHARGED
            || choice == LawDecision.Choice.LEFT
                && found.evaluation() != null
                && (found.standing() == CaseLaw.Standing.MAY_BE_UNDERCHARGED
                    || !found.above().isEmpty());
    if (!open) {
      throw new Conflict("The charge does not stand below the record any more. Look at it again.");
    }
  }

  private long store(
      Caller caller, long caseId, LawDecision.Choice choice, CaseLaw found, String reason) {
    Facts facts = found.evaluation().facts();
    Basis basis = new Basis(facts, new TreeSet<>(verifications.paths(caller, facts.state())));
    String version = versions.keep();
    return database.read(
        handle ->
            handle
                .createQuery(
                    """
                    insert into law_decision (case_id, choice, charged, number, at_most, reason, law_version, facts, answer, decided_by, decided_at)
                    values (:case, :choice, :charged, :number, :atMost, :reason, :version, cast(:facts as jsonb), :answer, :by, :at)
                    returning id
                    """)
                .bind("case", caseId)
                .bind("choice", choice.name())
                .bind("charged", found.charged())
                .bind("number", found.number())
                .bind("atMost", found.atMost())
                .bind("reason", reason)
                .bind("version", version)
                .bind("facts", json(basis))
                .bind("answer", answer(law.evaluator(), basis))
                .bind("by", caller.displayName())
                .bind("at", clock.instant().atOffset(ZoneOffset.UTC))
                .mapTo(Long.class)
                .one());
  }

  /** The decisions on a case, newest first. */
  public List<LawDecision> of(Caller caller, long caseId) {
    caller.require(Permission.READ_CASES);
    clearance.of(caller);
    return database.read(
        handle ->
            handle
                .createQuery("select * from law_decision where case_id = :case order by id desc")
                .bind("case", caseId)
                .mapTo(LawDecision.class)
                .list());
  }

  /** A row with what it was computed from. */
  public record Stored(String facts, String answer) {}

  /** Computes a decision again under the law book it was made by. */
  public Recomputed recompute(Caller caller, long decisionId) {
    caller.require(Permission.READ_CASES);
    clearance.of(caller);
    LawDecision decision =
        database
            .read(
                handle ->
                    handle
                        .createQuery("select * from law_decision where id = :id")
                        .bind("id", decisionId)
                        .mapTo(LawDecision.class)
                        .findOne())
            .orElseThrow(() -> new NotFound("decision", decisionId));
    Stored stored =
        database.read(
            handle ->
                handle
                    .createQuery(
                        "select facts::text as facts, answer from law_decision where id = :id")
                    .bind("id", decisionId)
                    .mapTo(Stored.class)
                    .one());
    LawBook book = versions.book(decision.lawVersion());
    Basis basis = basis(stored.facts());
    Evaluator evaluator = new Evaluator(book);
    Answer again = Answer.of(evaluator.evaluate(basis.facts()), book, basis.verified());
    audit.allowed(caller, "Computed a decision again", "case", decision.caseId(), null);
    return new Recomputed(
        decision,
        again,
        json(again).equals(stored.answer()),
        law.failure() == null && law.book().version().equals(decision.lawVersion()));
  }

  private static String answer(Evaluator evaluator, Basis basis) {
    return json(Answer.of(evaluator.evaluate(basis.facts()), evaluator.book(), basis.verified()));
  }

  private static String json(Object value) {
    try {
      return JSON.writeValueAsString(value);
    } catch (JsonProcessingException never) {
      throw new IllegalStateException(never);
    }
  }

  private static Basis basis(String json) {
    try {
      return JSON.readValue(json, Basis.class);
    } catch (JsonProcessingException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }
}
