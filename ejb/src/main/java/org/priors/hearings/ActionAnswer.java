package org.priors.hearings;

import java.util.List;
import java.util.Optional;
import org.priors.law.DueDay;
import org.priors.law.Evaluation;
import org.priors.law.Facts;
import org.priors.law.InForce;
import org.priors.law.Jurisdiction;
import org.priors.law.LawBook;
import org.priors.law.Line;
import org.priors.law.Parameter;
import org.priors.law.Rule;
import org.priors.law.Topic;

/**
 * What the law in use says of an action.
 *
 * @param book null where it cannot be read
 * @param facts what was asked; null likewise
 * @param evaluation null where nothing can be computed
 * @param whyNot why nothing is computed; null where it is
 */
record ActionAnswer(LawBook book, Basis basis, Facts facts, Evaluation evaluation, String whyNot) {

  private static final String REQUEST = "hearing.request";
  private static final String HELD = "hearing.held";
  private static final String FEE = "hearing/fee";
  private static final String ISSUES = "hearing/issues";

  /** The kinds of review that the State has; none where it has one. */
  List<String> kinds() {
    return rules(Topic.HELD.path()).stream()
        .map(rule -> rule.timing().variant())
        .filter(variant -> variant != null)
        .distinct()
        .toList();
  }

  /** By when a hearing of this kind has to be asked for. */
  LastDay toRequest(String kind) {
    return lastDay(REQUEST, kind);
  }

  /** By when it has to be held. */
  LastDay toHold(String kind) {
    return lastDay(HELD, kind);
  }

  private LastDay lastDay(String name, String kind) {
    if (evaluation == null) {
      return new LastDay(null, whyNot);
    }
    return due(name + "." + kind)
        .or(() -> due(name))
        .map(due -> new LastDay(due.due(), said(due)))
        .orElseGet(() -> new LastDay(null, "The law book has no day."));
  }

  /** A day on which something happens by itself, as far as the law book has it. */
  LastDay day(String name) {
    return lastDay(name, null);
  }

  /** What the law book answers; null where nothing can be computed. */
  Line line(Topic topic) {
    return evaluation == null ? null : evaluation.line(topic);
  }

  /** What a hearing is about by the law book; nothing where no source prints it. */
  List<Issue> issues() {
    return rules(ISSUES).stream()
        .filter(rule -> rule.value() != null)
        .map(rule -> new Issue(rule.value(), rule.source().citation()))
        .toList();
  }

  /** A day of the procedure, where the law book speaks of it. */
  Optional<DueDay> due(String name) {
    return evaluation == null
        ? Optional.empty()
        : evaluation.clocks().stream().filter(clock -> clock.name().equals(name)).findFirst();
  }

  private static String said(DueDay due) {
    return due.rule() == null ? due.why() : due.why() + " (" + due.rule().source().citation() + ")";
  }

  /** What asking for a hearing costs. */
  Fee fee() {
    return rules(FEE).stream()
        .filter(rule -> rule.figure() != null)
        .findFirst()
        .map(rule -> new Fee((int) rule.figure().number(), rule.source().citation()))
        .orElseGet(() -> new Fee(null, null));
  }

  /** The rules of a parameter of the State that hold for this arrest; none where it has none. */
  List<Rule> rules(String path) {
    Jurisdiction state = book == null ? null : book.jurisdiction(facts.state());
    Parameter parameter = state == null ? null : state.parameter(path);
    InForce value = parameter == null ? null : parameter.at(facts.on(parameter.selectedBy()));
    return value == null ? List.of() : value.rules();
  }
}
