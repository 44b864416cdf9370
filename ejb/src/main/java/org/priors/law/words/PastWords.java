package org.priors.law.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.priors.law.Bounds;
import org.priors.law.Earlier;
import org.priors.law.EarlierEventKind;
import org.priors.law.When;

/** What a rule asks of the past and of what else is so, in words. */
final class PastWords {

  private PastWords() {}

  static List<String> of(When when) {
    List<String> parts = new ArrayList<>(2);
    add(parts, when.convictions(), "earlier conviction");
    add(parts, when.refusals(), "earlier refusal");
    add(parts, when.actions(), "earlier license action");
    if (when.earlier() != null) {
      parts.add(earlier(when.earlier()));
    }
    add(parts, when.points(), "point");
    add(parts, when.minor(), "a minor in the vehicle", "no minor in the vehicle");
    add(parts, when.commercialLicense(), "a commercial license", "no commercial license");
    if (when.given() != null) {
      when.given().forEach((each, asked) -> parts.add("if " + each.inWords(asked)));
    }
    return parts;
  }

  private static void add(List<String> parts, Boolean asked, String yes, String no) {
    if (asked != null) {
      parts.add(asked ? yes : no);
    }
  }

  private static void add(List<String> parts, Bounds counted, String noun) {
    if (counted != null) {
      parts.add(counted(counted, noun, noun + "s"));
    }
  }

  private static String counted(Bounds counted, String one, String more) {
    if (counted.from() == Bounds.OPEN) {
      return counted.below() == 1 ? "no " + one : "fewer than " + counted.below() + " " + more;
    }
    String least = counted.from() + " " + (counted.from() == 1 ? one : more) + " or more";
    return counted.below() == Bounds.OPEN ? least : least + ", fewer than " + counted.below();
  }

  /** {@code 1 earlier arrest or conviction or more within 10 years}. */
  private static String earlier(Earlier asked) {
    String kinds =
        Arrays.stream(EarlierEventKind.values())
            .filter(asked.kinds()::contains)
            .map(kind -> Conditions.small(kind.title()))
            .collect(Collectors.joining(" or "));
    String noun =
        "earlier " + kinds + (asked.actionFor() == null ? "" : " for " + asked.actionFor().title());
    return counted(asked.times(), noun, noun)
        + (asked.within() == null ? "" : " within " + asked.within().inWords());
  }
}
