package org.priors.rulings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.priors.law.Line;
import org.priors.law.Measure;
import org.priors.law.Rule;
import org.priors.law.Sanction;
import org.priors.law.Term;
import org.priors.law.words.LineWords;
import org.priors.rulings.Answer.Other;
import org.priors.rulings.Answer.Part;

/** Makes the lines of an evaluation those of an answer. */
final class Parts {

  private static final String UNKNOWN = "unknown";

  private final Set<String> verified;

  /**
   * @param verified the parameters that were verified, by path
   */
  Parts(Set<String> verified) {
    this.verified = verified;
  }

  /** A line about the license: its action is there, if only as unknown. */
  Part license(Line line) {
    return part(line, line.action() == null ? UNKNOWN : name(line));
  }

  Part of(Line line) {
    return part(line, line.action() == null ? null : name(line));
  }

  private static String name(Line line) {
    return line.action().name().toLowerCase(Locale.ROOT);
  }

  private Part part(Line line, String action) {
    Rule rule = line.rule();
    if (!line.isKnown()) {
      return unknown(line, action);
    }
    Sanction sanction = rule.sanction();
    boolean own = line.isOfItsTopic();
    boolean said = LineWords.isAsPrinted(line);
    return PartBuilder.inTheLawBook()
        .action(action)
        .value(line.value())
        .min(own ? figure(line.min()) : null)
        .max(own ? figure(line.max()) : null)
        .mandatory(own && action == null ? text(line.mandatory()) : null)
        .hard(own && action != null ? text(sanction.hardPart()) : null)
        .hardUnless(said ? sanction.hardUnless() : null)
        .permit(said ? sanction.permit() : null)
        .permitAfter(said ? text(sanction.permitAfter()) : null)
        .relation(said ? sanction.relation() : null)
        .condition(said ? sanction.condition() : null)
        .text(said ? rule.text() : null)
        .why(line.why())
        .rule(rule.parameter())
        .citation(line.citation())
        .printed(line.printed())
        .verified(isVerified(line))
        .notes(notes(line))
        .others(line.others().stream().map(Parts::other).toList())
        .also(line.also().stream().map(this::of).toList())
        .either(line.either().stream().map(this::of).toList())
        .build();
  }

  private Part unknown(Line line, String action) {
    Rule rule = line.rule();
    PartBuilder part =
        PartBuilder.notInTheLawBook()
            .action(action)
            .why(line.why())
            .also(line.also().stream().map(this::of).toList())
            .either(line.either().stream().map(this::of).toList());
    return rule == null
        ? part.build()
        : part.rule(rule.parameter())
            .citation(rule.source().citation())
            .printed(rule.source().printed())
            .build();
  }

  private boolean isVerified(Line line) {
    return line.allRules().stream().allMatch(rule -> verified.contains(rule.parameter()));
  }

  private static List<String> notes(Line line) {
    List<String> notes = new ArrayList<>();
    line.rules().forEach(rule -> notes.addAll(rule.source().notes()));
    return notes;
  }

  private static Other other(Rule rule) {
    return new Other(rule.source().citation(), rule.source().printed(), rule.source().notes());
  }

  private static Object figure(Measure measure) {
    if (measure == null) {
      return null;
    }
    return measure.term() == null ? (Object) measure.number() : measure.term().toString();
  }

  private static String text(Measure measure) {
    return measure == null || measure.term() == null ? null : measure.term().toString();
  }

  private static String text(Term term) {
    return term == null ? null : term.toString();
  }
}
