package org.priors.law;

/**
 * Which offense, license action and refusal this is, or would be.
 *
 * @param offense the criminal number
 * @param action the administrative number
 * @param refusal the refusal number
 */
public record Numbers(Numbered offense, Numbered action, Numbered refusal) {

  /** All three as they are read from a table. */
  static Numbers asRead(int number) {
    Numbered read = new Numbered(number, number, java.util.List.of());
    return new Numbers(read, read, read);
  }

  public Numbered of(Count count) {
    return switch (count) {
      case CRIMINAL -> offense;
      case ADMINISTRATIVE -> action;
      case REFUSAL -> refusal;
    };
  }

  /** The number that a parameter's columns are asked for; 1 where they have none. */
  Span asked(Parameter parameter) {
    return parameter.countedBy() == null ? Span.ONE : parameter.countedBy().number(this);
  }
}
