package org.priors.law;

/**
 * Which number a parameter's rules are asked for.
 *
 * @param offense of the offense, from 1
 * @param refusal of the refusal, from 1
 */
record Numbers(Statute statute, int offense, int refusal) {

  int of(Topic topic) {
    Parameter parameter = statute.parameter(topic);
    if (parameter == null || parameter.countedBy() == null) {
      return 1;
    }
    return switch (parameter.countedBy()) {
      case OFFENSES -> offense;
      case REFUSALS -> refusal;
      case REFUSALS_OR_CONVICTIONS -> Math.max(offense, refusal);
    };
  }
}
