package org.priors.rulings;

import java.util.List;
import org.priors.rulings.Answer.Other;
import org.priors.rulings.Answer.Part;

/** Makes a line of an answer of what is printed; what is not printed is left out of it. */
final class PartBuilder {

  private final String status;
  private String action;
  private String value;
  private Object min;
  private Object max;
  private String mandatory;
  private String hard;
  private String hardUnless;
  private String permit;
  private String permitAfter;
  private String relation;
  private String condition;
  private String text;
  private String why;
  private String rule;
  private String citation;
  private String printed;
  private boolean verified;
  private List<String> notes = List.of();
  private List<Other> others = List.of();
  private List<Part> also = List.of();
  private List<Part> either = List.of();

  private PartBuilder(String status) {
    this.status = status;
  }

  static PartBuilder inTheLawBook() {
    return new PartBuilder("in the law book");
  }

  static PartBuilder notInTheLawBook() {
    return new PartBuilder("not in the law book");
  }

  PartBuilder action(String what) {
    action = what;
    return this;
  }

  PartBuilder value(String printed) {
    value = printed;
    return this;
  }

  PartBuilder min(Object figure) {
    min = figure;
    return this;
  }

  PartBuilder max(Object figure) {
    max = figure;
    return this;
  }

  PartBuilder mandatory(String inAnyCase) {
    mandatory = inAnyCase;
    return this;
  }

  PartBuilder hard(String term) {
    hard = term;
    return this;
  }

  PartBuilder hardUnless(String with) {
    hardUnless = with;
    return this;
  }

  PartBuilder permit(String printed) {
    permit = printed;
    return this;
  }

  PartBuilder permitAfter(String term) {
    permitAfter = term;
    return this;
  }

  PartBuilder relation(String toJail) {
    relation = toJail;
    return this;
  }

  PartBuilder condition(String printed) {
    condition = printed;
    return this;
  }

  PartBuilder text(String page) {
    text = page;
    return this;
  }

  PartBuilder why(String reason) {
    why = reason;
    return this;
  }

  PartBuilder rule(String parameter) {
    rule = parameter;
    return this;
  }

  PartBuilder citation(String of) {
    citation = of;
    return this;
  }

  PartBuilder printed(String inTheCell) {
    printed = inTheCell;
    return this;
  }

  PartBuilder verified(boolean isVerified) {
    verified = isVerified;
    return this;
  }

  PartBuilder notes(List<String> ofSources) {
    notes = ofSources;
    return this;
  }

  PartBuilder others(List<Other> sources) {
    others = sources;
    return this;
  }

  /** What applies beside it. */
  PartBuilder also(List<Part> parts) {
    also = parts;
    return this;
  }

  /** What holds instead if what cannot be told is otherwise. */
  PartBuilder either(List<Part> parts) {
    either = parts;
    return this;
  }

  Part build() {
    return new Part(
        status,
        action,
        value,
        min,
        max,
        mandatory,
        hard,
        hardUnless,
        permit,
        permitAfter,
        relation,
        condition,
        text,
        why,
        rule,
        citation,
        printed,
        verified,
        notes,
        others,
        also,
        either);
  }
}
