package org.priors.law;

import java.util.List;
import java.util.Map;

/**
 * Which offense, license action and refusal this is, or would be.
 *
 * @param offense the criminal number
 * @param action the administrative number
 * @param refusal the refusal number
 * @param apart the criminal number toward answers that have a look-back of their own
 */
public record Numbers(
    Numbered offense, Numbered action, Numbered refusal, Map<Topic, Numbered> apart) {

  /** All three as they are read from a table. */
  static Numbers asRead(int number) {
    Numbered read = new Numbered(number, number, List.of());
    return new Numbers(read, read, read, Map.of());
  }

  public Numbered of(Count count) {
    return switch (count) {
      case CRIMINAL -> offense;
      case ADMINISTRATIVE -> action;
      case REFUSAL -> refusal;
    };
  }

  /** The number that a parameter's columns are asked for; 1 where they have none. */
  Span asked(Topic topic, Parameter parameter) {
    return parameter.countedBy() == null ? Span.ONE : parameter.countedBy().number(toward(topic));
  }

  private Numbers toward(Topic topic) {
    Numbered own = apart.get(topic);
    return own == null ? this : new Numbers(own, action, refusal, Map.of());
  }

  /**
   * In words, what is counted toward this answer alone; null where it is what is counted for all.
   */
  String apart(Topic topic) {
    Numbered own = apart.get(topic);
    if (own == null || own.value() == offense.value() && own.atMost() == offense.atMost()) {
      return null;
    }
    String most = own.isCertain() ? "" : ", at most the " + Phrases.ordinal(own.atMost());
    return "Toward this, by a look-back of its own, it is the "
        + Phrases.ordinal(own.value())
        + most
        + ".";
  }
}
