package org.priors.web.cases;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.priors.casebook.CaseReader;
import org.priors.casebook.CaseView;
import org.priors.casebook.HeldByDecision;
import org.priors.cases.CaseDocuments;
import org.priors.cases.CaseIntake;
import org.priors.cases.CorrectCase;
import org.priors.cases.Correction;
import org.priors.cases.Difference;
import org.priors.cases.RecordDisposition;
import org.priors.cases.Supplement;
import org.priors.problems.Collector;
import org.priors.rulings.AboveRecord;
import org.priors.rulings.Answer;
import org.priors.rulings.CaseLaw;
import org.priors.rulings.EvaluateCase;
import org.priors.rulings.EvaluateLaw;
import org.priors.security.Permission;
import org.priors.web.rest.Allowed;
import org.priors.web.rest.Created;
import org.priors.web.rest.Ids;
import org.priors.web.rest.JsonFields;
import org.priors.web.security.CurrentCaller;

/** Case files: take in an arrest, open a case, record what the court decided. */
@Path("cases")
@Produces(MediaType.APPLICATION_JSON)
public class CasesResource {

  @Inject CaseIntake intake;
  @Inject CaseReader reader;
  @Inject EvaluateCase evaluate;
  @Inject EvaluateLaw law;
  @Inject MaybeMore maybe;
  @Inject CaseDocuments documents;
  @Inject RecordDisposition dispositions;
  @Inject CorrectCase corrections;
  @Inject HeldByDecision held;
  @Inject ArrestReader arrests;
  @Inject DispositionReader decisions;
  @Inject SupplementReader supplements;
  @Inject CurrentCaller caller;
  @Context UriInfo here;

  /** Opens a case (201), or answers with the one that has the agency's number already (200). */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Allowed(Permission.RECORD_CASES)
  public Response open(InputStream body) throws IOException {
    intake.requirePlace(caller.get());
    JsonFields json = JsonFields.of(body, new Collector());
    CaseIntake.Taken taken =
        intake.take(caller.get(), arrests.report(json, "API, " + caller.get().userName()));
    Response.ResponseBuilder answer =
        taken.isNew()
            ? Response.created(
                here.getAbsolutePathBuilder().path(Long.toString(taken.caseId())).build())
            : Response.ok();
    return answer.entity(Opened.of(taken)).build();
  }

  /**
   * What the sender learns of its report.
   *
   * @param notTaken pointers to what the report says and the case on file does not; it was not
   *     added
   */
  public record Opened(
      long id, String number, Long driverId, boolean created, List<String> notTaken) {

    static Opened of(CaseIntake.Taken taken) {
      return new Opened(
          taken.caseId(), taken.number(), taken.driverId(), taken.isNew(), taken.notTaken());
    }
  }

  @GET
  @Path("{id}")
  @Allowed(Permission.READ_CASES)
  public CaseBody get(@PathParam("id") String id) {
    return CaseBody.of(
        reader.open(caller.get(), Ids.of(id, "case")), caller.get().may(Permission.READ_DRIVERS));
  }

  /**
   * What the law says of a case.
   *
   * @param standing how the charge stands to the record; ABOVE_RECORD where it says what the record
   *     does not hold
   * @param inWords null where charge and record agree
   * @param charged the number of the offense that the charge names, null for none
   * @param aboveRecord what the charges say that the record does not hold
   * @param whyNot why nothing is computed, null where it is
   * @param recordsThatMayBeThisPerson how many other records wait for a clerk to say whether they
   *     are the driver: nothing of theirs is counted; null for who may not read drivers
   */
  public record LawOfCase(
      CaseLaw.Standing standing,
      String inWords,
      Integer charged,
      AboveRecord aboveRecord,
      Answer answer,
      String whyNot,
      Integer recordsThatMayBeThisPerson) {}

  @GET
  @Path("{id}/law")
  @Allowed(Permission.READ_CASES)
  public LawOfCase law(@PathParam("id") String id) {
    CaseView view = reader.open(caller.get(), Ids.of(id, "case"));
    CaseLaw found = evaluate.evaluate(caller.get(), view.onRecord());
    return new LawOfCase(
        found.standing(),
        found.inWords(),
        found.charged(),
        found.above(),
        found.evaluation() == null ? null : law.answer(caller.get(), found.evaluation()),
        found.whyNot(),
        maybe.records(view.file().driverId()));
  }

  /** Adds a test that was not reported with the arrest. */
  @POST
  @Path("{id}/tests")
  @Consumes(MediaType.APPLICATION_JSON)
  @Allowed(Permission.RECORD_CASES)
  public Response addTest(@PathParam("id") String id, InputStream body) throws IOException {
    return added(id, body, supplements::test);
  }

  /** Adds the result of a test on file. */
  @POST
  @Path("{id}/tests/{test}/result")
  @Consumes(MediaType.APPLICATION_JSON)
  @Allowed(Permission.RECORD_CASES)
  public Response addResult(
      @PathParam("id") String id, @PathParam("test") String test, InputStream body)
      throws IOException {
    return added(
        id, body, (by, to, seen, in) -> supplements.result(by, to, seen, Ids.of(test, "test"), in));
  }

  /** Adds a charge that was not reported with the arrest. */
  @POST
  @Path("{id}/charges")
  @Consumes(MediaType.APPLICATION_JSON)
  @Allowed(Permission.RECORD_CASES)
  public Response addCharge(@PathParam("id") String id, InputStream body) throws IOException {
    return added(id, body, supplements::charge);
  }

  /** Adds the advisement that was not reported with the arrest. */
  @POST
  @Path("{id}/advisement")
  @Consumes(MediaType.APPLICATION_JSON)
  @Allowed(Permission.RECORD_CASES)
  public Response addAdvisement(@PathParam("id") String id, InputStream body) throws IOException {
    return added(id, body, supplements::advisement);
  }

  /** Adds to the arrest what its report did not say, such as when the notice was served. */
  @POST
  @Path("{id}/arrest")
  @Consumes(MediaType.APPLICATION_JSON)
  @Allowed(Permission.RECORD_CASES)
  public Response addToArrest(@PathParam("id") String id, InputStream body) throws IOException {
    return added(id, body, supplements::arrest);
  }

  /** Corrects what was reported: the parts that are sent, each as it should have been. */
  @POST
  @Path("{id}/corrections")
  @Consumes(MediaType.APPLICATION_JSON)
  @Allowed(Permission.RECORD_CASES)
  public Corrected correct(@PathParam("id") String id, InputStream body) throws IOException {
    JsonFields json = JsonFields.of(body, new Collector());
    long number = Ids.of(id, "case");
    Integer seen = json.whole("version");
    Correction correction =
        CorrectionReader.ofParts(reader.toCorrect(caller.get(), number)).correction(json);
    List<Difference> corrected = corrections.correct(caller.get(), number, seen, correction);
    return new Corrected(
        corrected,
        corrected.stream().anyMatch(Difference::tellsPerson)
            ? held.of(caller.get(), number).stream().map(HeldByDecision.Held::inWords).toList()
            : List.of());
  }

  /**
   * What a correction changed.
   *
   * @param corrected each part with what stood before; empty where all was on file already
   * @param heldBy decisions of people that alone hold whom the case is about with others, each a
   *     sentence; empty where the person was not corrected
   */
  public record Corrected(List<Difference> corrected, List<String> heldBy) {}

  private Response added(String id, InputStream body, SupplementReader.Adding adding)
      throws IOException {
    JsonFields json = JsonFields.of(body, new Collector());
    Supplement.Added added =
        adding.add(caller.get(), Ids.of(id, "case"), json.whole("version"), json);
    return Response.status(added.isNew() ? Response.Status.CREATED : Response.Status.OK)
        .entity(new Supplemented(added.id(), added.isNew()))
        .build();
  }

  /**
   * What became of an addition.
   *
   * @param created false where the same was on file already
   */
  public record Supplemented(long id, boolean created) {}

  @POST
  @Path("{id}/dispositions")
  @Consumes(MediaType.APPLICATION_JSON)
  @Allowed(Permission.RECORD_DISPOSITIONS)
  public Response dispose(@PathParam("id") String id, InputStream body) throws IOException {
    JsonFields json = JsonFields.of(body, new Collector());
    long recorded =
        dispositions
            .record(
                caller.get(), Ids.of(id, "case"), null, file -> decisions.disposition(json, file))
            .id();
    return Response.status(Response.Status.CREATED).entity(new Created(recorded)).build();
  }

  @GET
  @Path("{id}/documents/{document}")
  @Produces(MediaType.WILDCARD)
  @Allowed(Permission.READ_CASES)
  public Response document(@PathParam("id") String id, @PathParam("document") String document) {
    CaseDocuments.Content found =
        documents.open(caller.get(), Ids.of(id, "case"), Ids.of(document, "document"));
    String name = found.fileName().replaceAll("[^A-Za-z0-9._-]", "_");
    return Response.ok(found.content(), found.mediaType())
        .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
        .header("Cache-Control", "no-store")
        .build();
  }
}
