package org.priors.rulings;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.priors.audit.AuditLog;
import org.priors.audit.ChangeSets;
import org.priors.cases.CaseFile;
import org.priors.cases.CaseFiles;
import org.priors.history.DriverPast;
import org.priors.history.Event;
import org.priors.law.EarlierEvent;
import org.priors.law.Evaluator;
import org.priors.law.Facts;
import org.priors.law.Phrases;
import org.priors.lawbook.CurrentLaw;
import org.priors.lawbook.LawSnapshot;
import org.priors.lawbook.LawVersions;
import org.priors.lawbook.Verifications;
import org.priors.platform.changes.Change;
import org.priors.platform.changes.Changes;
import org.priors.problems.Conflict;
import org.priors.problems.Guard;
import org.priors.problems.NotFound;
import org.priors.security.Caller;
import org.priors.security.Permission;
import org.priors.security.UseCase;
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

  private static final String DECISION =
      """
      select d.*, exists (select 1 from law_decision_basis b join case_file c on c.id = b.case_id
                          where b.decision_id = d.id and c.sealed is not null) as under_seal,
             (select w.withdrawn_by || ': ' || w.reason from law_decision_withdrawal w where w.decision_id = d.id) as taken_back
      from law_decision d
      """;

  @Inject Database database;
  @Inject CaseFiles cases;
  @Inject CasesOnRecord onRecord;
  @Inject EvaluateCase evaluateCase;
  @Inject Verifications verifications;
  @Inject LawVersions versions;
  @Inject CurrentLaw law;
  @Inject Changes changed;
  @Inject ChangeSets changes;
  @Inject AuditLog audit;
  @Inject Clock clock;

  /** What an evaluation was made of; the marks of verification stand in the answer too. */
  public record Basis(Facts facts, Set<String> verified) {}

  /**
   * A decision and what its law book answers now.
   *
   * @param history the earlier events that it was made on; the answer names them by their places
   */
  public record Recomputed(
      LawDecision decision,
      Answer then,
      boolean identical,
      boolean inUse,
      List<EarlierEvent> history) {}

  /**
   * Amends the charge to what the record shows, up or back, or leaves it as it is.
   *
   * @param seen what the prosecutor had before them; what differs now is looked at again first
   * @return the id of the decision
   */
  @UseCase(Permission.PROSECUTE)
  public long decide(
      Caller caller, long caseId, LawDecision.Seen seen, LawDecision.Choice choice, String reason) {
    String kept = Guard.required(reason, "/reason", "The reason", 500);
    CaseFile file = cases.get(caseId);
    CaseFiles.refuseUnlessSeen(file, seen.version());
    Guard.check(
        file.status() == CaseFile.Status.OPEN,
        "disposed",
        "",
        "The court has decided; the charge stays as it is.");
    LawSnapshot by = law.snapshot();
    CaseLaw found = evaluateCase.evaluate(caller, onRecord.read(caseId), by);
    refuseUnlessOpen(found, choice);
    refuseUnlessSeen(found, seen);
    changes.begin(caller, "Charge and record differ: " + kept);
    cases.changed(file);
    cases.flush();
    long id = store(caller, caseId, choice, new Computed(by, found), kept);
    changed.of(Change.RECORD, file.driverId());
    audit.allowed(
        caller,
        choice == LawDecision.Choice.AMENDED ? "Amended the charge" : "Left the charge as it is",
        AuditLog.DECISION,
        id,
        kept);
    return id;
  }

  private static void refuseUnlessOpen(CaseLaw found, LawDecision.Choice choice) {
    if (!found.isOpenTo(choice)) {
      throw new Conflict(
          "Charge and record do not differ any more as they did on this page. Look at it again.");
    }
  }

  private static void refuseUnlessSeen(CaseLaw found, LawDecision.Seen seen) {
    if (seen.number() != found.number() || seen.atMost() != found.atMost()) {
      throw new Conflict(
          "The record or the law has changed while this page was open: it shows "
              + numbers(found.number(), found.atMost())
              + " now, and showed "
              + numbers(seen.number(), seen.atMost())
              + ". Look at it again.");
    }
  }

  private static String numbers(int number, int atMost) {
    return "a "
        + Phrases.ordinal(number)
        + " offense"
        + (atMost > number ? ", perhaps a " + Phrases.ordinal(atMost) : "");
  }

  /** What was found, and the law by which it was. */
  private record Computed(LawSnapshot law, CaseLaw found) {}

  private long store(
      Caller caller, long caseId, LawDecision.Choice choice, Computed computed, String reason) {
    CaseLaw found = computed.found();
    LawSnapshot by = computed.law();
    Facts facts = found.evaluation().facts();
    Basis basis =
        new Basis(facts, new TreeSet<>(verifications.paths(caller, facts.state(), by.book())));
    versions.keep(by);
    long id =
        database.read(
            handle ->
                handle
                    .createQuery(
                        """
                    insert into law_decision (case_id, choice, charged, number, at_most, above, reason, law_version, facts, answer, decided_by, decided_at)
                    values (:case, :choice, :charged, :number, :atMost, :above, :reason, :version, cast(:facts as jsonb), :answer, :by, :at)
                    returning id
                    """)
                    .bind("case", caseId)
                    .bind("choice", choice.name())
                    .bind("charged", found.charged())
                    .bind("number", found.number())
                    .bind("atMost", found.atMost())
                    .bind("above", found.above().inWords())
                    .bind("reason", reason)
                    .bind("version", by.version())
                    .bind("facts", json(basis))
                    .bind("answer", answer(by.evaluator(), basis))
                    .bind("by", caller.displayName())
                    .bind("at", clock.instant().atOffset(ZoneOffset.UTC))
                    .mapTo(Long.class)
                    .one());
    rest(id, found.past());
    return id;
  }

  /** Notes of which cases its facts tell: the database shows it to those who may see them all. */
  private void rest(long id, DriverPast past) {
    database.run(
        handle ->
            handle
                .createUpdate(
                    "insert into law_decision_basis (decision_id, case_id) select :id, unnest(:cases)")
                .bind("id", id)
                .bindArray(
                    "cases",
                    Long.class,
                    past.events().stream()
                        .map(Event::caseId)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toArray())
                .execute());
  }

  /** The decisions on a case, newest first. */
  @UseCase(Permission.READ_CASES)
  public List<LawDecision> of(Caller caller, long caseId) {
    return database.read(
        handle ->
            handle
                .createQuery(DECISION + " where d.case_id = :case order by d.id desc")
                .bind("case", caseId)
                .mapTo(LawDecision.class)
                .list());
  }

  /** A row with what it was computed from. */
  public record Stored(String facts, String answer) {}

  /** Computes a decision again under the law book it was made by. */
  @UseCase(Permission.READ_CASES)
  public Recomputed recompute(Caller caller, long decisionId) {
    LawDecision decision =
        database
            .read(
                handle ->
                    handle
                        .createQuery(DECISION + " where d.id = :id")
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
    Basis basis = basis(stored.facts());
    Evaluator evaluator = new Evaluator(versions.book(decision.lawVersion()));
    Answer again = Answer.of(evaluator.evaluate(basis.facts()), basis.verified());
    audit.allowed(caller, "Computed a decision again", AuditLog.DECISION, decision.id(), null);
    return new Recomputed(
        decision,
        again,
        SameAnswer.is(tree(stored.answer()), tree(json(again))),
        law.readable().map(LawSnapshot::version).filter(decision.lawVersion()::equals).isPresent(),
        basis.facts().history());
  }

  private static String answer(Evaluator evaluator, Basis basis) {
    return json(Answer.of(evaluator.evaluate(basis.facts()), basis.verified()));
  }

  private static String json(Object value) {
    try {
      return JSON.writeValueAsString(value);
    } catch (JsonProcessingException never) {
      throw new IllegalStateException(never);
    }
  }

  private static JsonNode tree(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException unreadable) {
      throw new IllegalStateException(unreadable);
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
