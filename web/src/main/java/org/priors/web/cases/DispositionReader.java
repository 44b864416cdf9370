package org.priors.web.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.priors.agencies.Agencies;
import org.priors.agencies.Court;
import org.priors.agencies.OfficeNames;
import org.priors.cases.Because;
import org.priors.cases.CaseFile;
import org.priors.cases.Charge;
import org.priors.cases.Disposition;
import org.priors.cases.DiversionCourse;
import org.priors.problems.Refused;
import org.priors.web.reading.Fields;

/**
 * Reads what a court decided, whichever way it came; the court by its id, or by its name in the
 * State of the case.
 */
@ApplicationScoped
public class DispositionReader {

  @Inject Agencies agencies;
  @Inject OfficeNames names;

  /** Reads it; refuses with everything that is wrong in it. */
  public Disposition disposition(Fields in, CaseFile file) {
    var kind = in.choice("kind", Disposition.Kind.class);
    var decidedOn = in.day("decidedOn");
    Court court = in.make(() -> court(in, file));
    Long charge = in.id("charge");
    String docket = in.text("docketNumber");
    String pleadedTo = in.text("pleadedTo");
    String reducedFrom = in.text("reducedFrom");
    String reason = in.text("reason");
    String source = in.text("sourceDocument");
    Boolean juvenile = in.flag("juvenile");
    Long replaces = in.id("replaces");
    Because because = in.choice("because", Because.class);
    String program = in.text("program");
    var startedOn = in.day("startedOn");
    var completedOn = in.day("completedOn");
    var failedOn = in.day("failedOn");
    DiversionCourse course =
        in.make(() -> new DiversionCourse(program, startedOn, completedOn, failedOn));
    Disposition made =
        isComplete(in, kind)
            ? in.make(
                () ->
                    Disposition.of(kind)
                        .by(court)
                        .on(decidedOn)
                        .docket(docket)
                        .ofCharge(charge == null ? null : charge(file, charge))
                        .pleadedTo(pleadedTo)
                        .reducedFrom(reducedFrom)
                        .reason(reason)
                        .readFrom(source)
                        .juvenile(juvenile)
                        .replacing(replaces == null ? null : decided(file, replaces))
                        .because(because)
                        .course(course)
                        .build())
            : null;
    in.refuseIfAny();
    return made;
  }

  /** Whether the values that have to be there are; an error is of a court and day on file. */
  private static boolean isComplete(Fields in, Disposition.Kind kind) {
    boolean isError = kind == Disposition.Kind.ENTERED_IN_ERROR;
    return in.need("kind", "What the court decided")
        & (isError || in.need("court", "The court"))
        & (isError || in.need("decidedOn", "The day of the decision"))
        & in.need("sourceDocument", "The source document");
  }

  private Court court(Fields in, CaseFile file) {
    if (in.isText("court")) {
      String said = in.named("court", typed -> names.courtInFull(typed, file.state()));
      return agencies.requiredCourt(said, file.state(), "/court");
    }
    Long id = in.id("court");
    return id == null ? null : agencies.requiredCourt(id, "/court");
  }

  private static Disposition decided(CaseFile file, long id) {
    return file.dispositions().stream()
        .filter(decided -> decided.id() == id)
        .findFirst()
        .orElseThrow(
            () ->
                new Refused(
                    "unknown-disposition",
                    "/replaces",
                    "Case " + file.number() + " has no disposition " + id + "."));
  }

  private static Charge charge(CaseFile file, long id) {
    return file.charges().stream()
        .filter(charge -> charge.id() == id)
        .findFirst()
        .orElseThrow(
            () ->
                new Refused(
                    "unknown-charge",
                    "/charge",
                    "Case " + file.number() + " has no charge " + id + "."));
  }
}
