package org.priors.problems;

import java.util.Arrays;
import java.util.List;

/** Where in Priors something was asked for. */
public final class Place {

  private static final String PRIORS = "org.priors.";

  /** They ask for others. */
  private static final List<String> GO_BETWEENS =
      List.of("org.priors.sql.", "org.priors.problems.");

  private Place() {}

  /** The innermost method of ours that these calls go through, and its line. */
  public static String in(StackTraceElement... calls) {
    return Arrays.stream(calls)
        .filter(call -> call.getClassName().startsWith(PRIORS))
        .filter(call -> GO_BETWEENS.stream().noneMatch(call.getClassName()::startsWith))
        .filter(call -> call.getLineNumber() > 0)
        .findFirst()
        .map(call -> call.getClassName() + '.' + call.getMethodName() + ':' + call.getLineNumber())
        .orElse("(nowhere in Priors)");
  }
}
