package org.priors.web.matching;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.priors.identity.Pair;
import org.priors.matching.DecidedMatches;
import org.priors.web.security.CurrentCaller;

/** What the last click on *Same person?* did, and the way back from it. */
@Named
@RequestScoped
public class JustDecided {

  @Inject DecidedMatches decided;
  @Inject CurrentCaller caller;
  @Inject HttpServletRequest request;

  /** What it did; null for nothing. */
  public String getDone() {
    String done = request.getParameter("done");
    return done == null
        ? null
        : switch (done) {
          case "SAME" -> "Joined. Priors, cases and search follow at once";
          case "DIFFERENT" -> "Kept apart. Later automatic runs respect it";
          case "GROUP" -> "Decided all at once. Priors, cases and search follow at once";
          case MatchPage.LATER -> "Left in the queue with your note";
          case "HUNG" -> "The earlier event goes with the other record from now on";
          case "BACK" -> "Taken back. The records stand as if it had never been decided";
          default -> null;
        };
  }

  /** The number of what was decided together; null where it was not. */
  public String getTogether() {
    String set = request.getParameter("set");
    return set != null && set.matches("[1-9][0-9]{0,17}") ? set : null;
  }

  /** The two that it was about; null where these are shown anyhow. */
  public Pair getPair() {
    String was = request.getParameter("was");
    if (was == null || !was.matches("[1-9][0-9]{0,17}-[1-9][0-9]{0,17}")) {
      return null;
    }
    String[] ids = was.split("-");
    return ids[0].equals(ids[1]) ? null : Pair.of(Long.parseLong(ids[0]), Long.parseLong(ids[1]));
  }

  /** Their names; null where none are asked for, or one is out of sight. */
  public String getNames() {
    return getPair() == null ? null : decided.named(caller.get(), getPair()).orElse(null);
  }
}
