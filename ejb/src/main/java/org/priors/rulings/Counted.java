package org.priors.rulings;

import org.priors.law.Numbers;
import org.priors.law.Span;

/** Which offense, license action and refusal it is, or would be. */
public record Counted(Span offense, Span action, Span refusal) {

  static Counted of(Numbers numbers) {
    return new Counted(
        Span.of(numbers.offense()), Span.of(numbers.action()), Span.of(numbers.refusal()));
  }
}
