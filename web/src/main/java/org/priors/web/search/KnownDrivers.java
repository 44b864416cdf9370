package org.priors.web.search;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.priors.search.Criteria;
import org.priors.search.DriverSearch;
import org.priors.search.HitOrder;
import org.priors.search.Hits;
import org.priors.web.security.CurrentCaller;

/** Who on record may be the person that somebody is entering; looked up and audited as a search. */
@Named
@RequestScoped
public class KnownDrivers {

  private static final int SHOWN = 5;

  @Inject DriverSearch drivers;
  @Inject CurrentCaller caller;
  @Inject HttpServletRequest request;

  private Hits hits;

  /** What a script asks for while somebody types. */
  @PostConstruct
  void asked() {
    String typed = request.getParameter("q");
    if (typed != null) {
      look(typed);
    }
  }

  /** Looks for a person of these parts, of which those that are null or empty say nothing. */
  public void look(String... parts) {
    String typed =
        Stream.of(parts)
            .filter(Objects::nonNull)
            .map(String::strip)
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" "));
    hits = drivers.find(caller.get(), typed, Criteria.NONE, HitOrder.CLOSEST, 0);
  }

  /** Whether it was looked for anybody. */
  public boolean isAsked() {
    return hits != null;
  }

  public List<Hits.Hit> getFound() {
    return hits == null ? List.of() : hits.hits().stream().limit(SHOWN).toList();
  }

  /** How many were found, in words. */
  public String getSaid() {
    long all = hits == null ? 0 : hits.total();
    if (all == 0) {
      return "Nobody on record is found by this.";
    }
    return (all == 1 ? "One driver" : all + " drivers")
        + " on record may be this person"
        + (all > SHOWN ? "; the " + SHOWN + " closest:" : ":");
  }
}
