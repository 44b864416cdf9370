package org.priors.web.matching;

import java.util.stream.Collectors;
import org.priors.identity.Match;
import org.priors.matching.MatchView;
import org.priors.people.MatchDecision;

/**
 * What stands between two records whatever they weigh, in a sentence.
 *
 * @param icon the sign beside it
 * @param asks whether it asks for a person
 */
public record PairRule(String icon, boolean asks, String text) {

  private static final String ALL_THE_SAME =
      " They stand with one driver all the same; the driver's page says why.";

  static PairRule of(MatchView view) {
    Match match = view.match();
    if (match.bar() != null) {
      return new PairRule("alert", true, told("Only a person may join these: ", match.bar(), view));
    }
    if (match.doubt() != null) {
      return new PairRule("q", true, told("For a person to look at: ", match.doubt(), view));
    }
    if (view.held() != null) {
      return new PairRule("q", true, told("For a person to look at: ", view.held(), view));
    }
    return new PairRule("check", false, unbarred(view));
  }

  private static String told(String what, String why, MatchView view) {
    boolean isByOthers = view.together() && !isDecided(view);
    return what + why + "." + (isByOthers ? ALL_THE_SAME : "");
  }

  /** What gives way to another decision decides nothing of the two. */
  private static boolean isDecided(MatchView view) {
    return view.standing().isPresent() && !view.givesWay();
  }

  private static String unbarred(MatchView view) {
    if (view.match().joins() && !view.together() && !view.between().isEmpty()) {
      return "Nothing stands between these two alone. They are apart because of what was decided of"
          + " other records of the two drivers: "
          + view.between().stream().map(MatchDecision::inWords).collect(Collectors.joining("; "))
          + ". Whoever knows better takes that back.";
    }
    boolean isApartAllTheSame = view.match().joins() && !view.together() && !isDecided(view);
    return isApartAllTheSame
        ? "Nothing stands between these two alone. They are apart because of other records of the"
            + " two drivers, or of what a person decided about those, or because they weighed less"
            + " when they came."
        : "No bar to joining is known: neither twins at one address, nor other suffixes, nor two"
            + " licenses of one State.";
  }
}
