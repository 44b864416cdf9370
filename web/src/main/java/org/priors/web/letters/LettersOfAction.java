package org.priors.web.letters;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.priors.hearings.ActionStep;
import org.priors.hearings.ActionView;
import org.priors.hearings.Subpoena;
import org.priors.letters.LetterAsked;
import org.priors.letters.LetterKind;
import org.priors.letters.LetterLanguage;
import org.priors.letters.LetterLine;
import org.priors.letters.LetterReader;
import org.priors.web.security.CurrentCaller;

/** What the page of an administrative action shows of its letters. */
@Named
@RequestScoped
public class LettersOfAction {

  @Inject LetterReader reader;
  @Inject CurrentCaller caller;

  private List<LetterLine> made;

  /**
   * A letter that may be made of a step.
   *
   * @param title what it is, and to whom a subpoena goes
   * @param address where it is read first
   * @param isMade whether one was made already
   */
  public record Possible(ActionStep step, String title, String address, boolean isMade) {}

  /**
   * Those that were made, the newest first.
   *
   * @param view null while a form of the page is read, before the action is opened
   */
  public List<LetterLine> made(ActionView view) {
    if (made == null && view != null) {
      made = reader.of(caller.get(), view.action().id());
    }
    return made == null ? List.of() : made;
  }

  /** Those that the caller may make, likewise. */
  public List<Possible> possible(ActionView view) {
    return view == null || !view.mayWork()
        ? List.of()
        : view.action().standing().stream().flatMap(step -> of(view, step)).toList();
  }

  private Stream<Possible> of(ActionView view, ActionStep step) {
    return LetterKind.of(step.kind()).stream()
        .flatMap(
            kind ->
                kind.isOfSubpoena()
                    ? subpoenas(view, step).map(each -> possible(view, step, kind, each))
                    : Stream.of(possible(view, step, kind, null)));
  }

  private static Stream<Subpoena> subpoenas(ActionView view, ActionStep step) {
    return view.action().settings().stream()
        .filter(setting -> setting.step().id().equals(step.id()))
        .flatMap(setting -> setting.subpoenas().stream())
        .filter(Subpoena::isToBeServed);
  }

  private Possible possible(ActionView view, ActionStep step, LetterKind kind, Subpoena subpoena) {
    Long id = subpoena == null ? null : subpoena.id();
    LetterAsked asked =
        new LetterAsked(view.action().id(), step.id(), kind, LetterLanguage.ENGLISH, id);
    boolean isMade =
        made(view).stream()
            .anyMatch(
                line ->
                    line.stepId() == step.id()
                        && line.kind() == kind
                        && Objects.equals(line.subpoenaId(), id));
    String title = subpoena == null ? kind.title() : kind.title() + " of " + subpoena.name();
    return new Possible(step, title, LetterAddress.of(asked), isMade);
  }

  /** What became of a letter, in words. */
  public String inWords(LetterLine line) {
    if (line.batchId() != null) {
      return "Printed in batch " + line.batchId();
    }
    return line.superseded()
        ? "Not sent: another stands in its place, or its step was undone"
        : "Waits for printing";
  }
}
