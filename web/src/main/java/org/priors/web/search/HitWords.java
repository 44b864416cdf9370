package org.priors.web.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.stream.Collectors;
import org.priors.agencies.Jurisdictions;
import org.priors.search.DriverSearch;
import org.priors.search.Hits;

/** What a list says of a driver. */
@Named
@ApplicationScoped
public class HitWords {

  /** Why the driver was found, as one sentence without full stop. */
  public String why(Hits.Hit hit) {
    String all = String.join("; ", hit.why());
    return all.isEmpty() ? "" : Narrowing.sentence(all);
  }

  /** What is known of the driver beside the name, in one line. */
  public String facts(Hits.Hit hit) {
    return hit.license() == null
        ? "no license number"
        : "license " + Jurisdictions.licenseInWords(hit.license());
  }

  /** What to do at the end of a list that goes on. */
  public String getNarrow() {
    return DriverSearch.NARROW;
  }

  public String states(Hits.Hit hit) {
    return hit.states().stream().sorted().collect(Collectors.joining(", "));
  }
}
