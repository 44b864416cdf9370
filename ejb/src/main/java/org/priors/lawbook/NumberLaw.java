package org.priors.lawbook;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.priors.law.InForce;
import org.priors.law.Jurisdiction;
import org.priors.law.LawBook;
import org.priors.law.Parameter;
import org.priors.law.Topic;
import org.priors.law.words.AsOf;
import org.priors.security.Caller;
import org.priors.security.Permission;
import org.priors.security.UseCase;

/** By which law the numbers in lists of cases are counted. */
@Stateless
public class NumberLaw {

  private static final Topic[] COUNTING = {
    Topic.LOOKBACK, Topic.COUNTED, Topic.INCIDENT, Topic.JUVENILE_AGE, Topic.JUDGMENT_DELAY
  };

  @Inject CurrentLaw law;
  @Inject Verifications verifications;

  /**
   * {@code Louisiana law as of 2002-01, not verified}: that of the caller's own State; null where
   * the law cannot be read or the law book has none of it.
   */
  @UseCase(Permission.READ_CASES)
  public String mark(Caller caller) {
    LawBook book = law.readable().map(LawSnapshot::book).orElse(null);
    if (book == null || caller.state() == null) {
      return null;
    }
    Jurisdiction state = book.jurisdiction(caller.state());
    if (state == null) {
      return null;
    }
    List<Parameter> counting = new ArrayList<>();
    for (Topic topic : COUNTING) {
      counting.addAll(book.parameters(state, topic));
    }
    Set<String> verified = verifications.paths(caller, state.code(), book);
    boolean all = counting.stream().allMatch(parameter -> verified.contains(parameter.path()));
    return AsOf.law(state)
        + " as of "
        + AsOf.mark(newest(counting))
        + (all ? ", verified" : ", not verified");
  }

  private static InForce newest(List<Parameter> parameters) {
    return parameters.stream()
        .flatMap(parameter -> parameter.values().stream())
        .max(Comparator.comparing(InForce::from))
        .orElseThrow();
  }
}
