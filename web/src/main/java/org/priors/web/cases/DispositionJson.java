package org.priors.web.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.priors.agencies.Agencies;
import org.priors.agencies.Court;
import org.priors.cases.Because;
import org.priors.cases.CaseFile;
import org.priors.cases.Charge;
import org.priors.cases.Disposition;
import org.priors.problems.Refused;
import org.priors.web.rest.JsonFields;

/**
 * What a court decided, as a system sends it in JSON; the court by its id, or by its name in the
 * State of the case.
 */
@ApplicationScoped
public class DispositionJson {

  @Inject Agencies agencies;

  /** Reads it; refuses with everything that is wrong in it. */
  public Disposition disposition(JsonFields json, CaseFile file) {
    var kind = json.choice("kind", Disposition.Kind.class);
    var decidedOn = json.day("decidedOn");
    Court court = json.make(() -> court(json, file));
    Long chargeId = json.id("charge");
    String docket = json.text("docketNumber");
    String pleadedTo = json.text("pleadedTo");
    String reducedFrom = json.text("reducedFrom");
    String reason = json.text("reason");
    String source = json.text("sourceDocument");
    Boolean juvenile = json.flag("juvenile");
    Long replaces = json.id("replaces");
    Because because = json.choice("because", Because.class);
    Disposition made =
        json.make(
            () ->
                new Disposition(
                    court,
                    kind,
                    decidedOn,
                    docket,
                    chargeId == null ? null : charge(file, chargeId),
                    pleadedTo,
                    reducedFrom,
                    reason,
                    source,
                    juvenile,
                    replaces == null ? null : decided(file, replaces),
                    because));
    json.refuseIfAny();
    return made;
  }

  private Court court(JsonFields json, CaseFile file) {
    if (json.isText("court")) {
      String name = json.text("court");
      return agencies
          .courtNamed(file.state(), name)
          .orElseThrow(() -> unknownCourt("'" + name + "'"));
    }
    Long id = json.id("court");
    return id == null ? null : agencies.court(id).orElseThrow(() -> unknownCourt(id.toString()));
  }

  private static Refused unknownCourt(String court) {
    return new Refused(
        "unknown-court", "/court", "There is no court " + court + "; GET /api/courts lists them.");
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
