package org.priors.web.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.priors.agencies.Agencies;
import org.priors.agencies.Agency;
import org.priors.cases.ArrestReport;
import org.priors.web.rest.JsonFields;

/** An arrest report as a system sends it in JSON. Local times are in the zone of the agency. */
@ApplicationScoped
public class CaseJson {

  @Inject Agencies agencies;

  /**
   * Reads the report; refuses with everything that is wrong in it.
   *
   * @param source where it comes from, in words
   */
  public ArrestReport report(JsonFields body, String source) {
    String ori = body.text("agency");
    Agency agency = agencies.required(ori == null ? "" : ori, "/agency");
    return new CaseReading(agency, source).report(body);
  }
}
