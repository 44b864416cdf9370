package org.priors.letters;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.priors.audit.AuditLog;
import org.priors.audit.ChangeSets;
import org.priors.hearings.ActionReader;
import org.priors.hearings.ActionStep;
import org.priors.hearings.ActionView;
import org.priors.hearings.Subpoena;
import org.priors.problems.Conflict;
import org.priors.problems.Guard;
import org.priors.problems.NotFound;
import org.priors.security.Caller;
import org.priors.security.Denied;
import org.priors.security.Permission;
import org.priors.security.UseCase;

/**
 * Makes the letter that tells people of a step. Somebody of the licensing agency reads it first.
 */
@Stateless
public class MakeLetter {

  @Inject ActionReader actions;
  @Inject LetterTemplates templates;
  @Inject LetterFacts facts;
  @Inject Letters letters;
  @Inject ChangeSets changes;
  @Inject AuditLog audit;

  /** The letter as it would be made now. Nothing is stored. */
  @UseCase(Permission.WORK_ON_ACTIONS)
  public LetterDraft preview(Caller caller, LetterAsked asked) {
    return draft(caller, asked);
  }

  /** The same as a PDF. */
  @UseCase(Permission.WORK_ON_ACTIONS)
  public byte[] previewOnPaper(Caller caller, LetterAsked asked) {
    return LetterPaper.pdf(draft(caller, asked).text());
  }

  /**
   * Makes the letter and keeps it with the case. It waits for printing from then on.
   *
   * @param read the digest of the draft that was read
   * @throws Conflict where it would say something else by now
   */
  @UseCase(Permission.WORK_ON_ACTIONS)
  public long make(Caller caller, LetterAsked asked, String read) {
    LetterDraft draft = draft(caller, asked);
    if (!draft.digest().equals(read)) {
      throw new Conflict(
          "The letter is not what you read any more: the record has changed, or somebody made it"
              + " meanwhile. Read it again.");
    }
    changes.begin(caller, asked.kind().title());
    long id = letters.add(asked, draft, LetterPaper.pdf(draft.text()), caller.displayName());
    audit.allowed(
        caller,
        "Made a letter: " + asked.kind().title(),
        "case",
        draft.of().file().id(),
        asked.language().title());
    return id;
  }

  private LetterDraft draft(Caller caller, LetterAsked asked) {
    ActionView view = actions.open(caller, asked.actionId());
    if (!view.mayWork()) {
      throw new Denied(
          "Only the licensing agency of " + view.file().state() + " sends letters on this action.");
    }
    ActionStep step = step(view, asked.stepId());
    LetterKind kind = Guard.present(asked.kind(), "/kind", "The kind of letter");
    LetterLanguage language = Guard.present(asked.language(), "/language", "The language");
    Guard.check(
        LetterKind.of(step.kind()).contains(kind),
        "wrong-kind",
        "/kind",
        "\"" + step.kind().title() + "\" makes no letter of that kind.");
    LetterTemplate template = templates.of(kind, language, view.file().state());
    Told told = facts.of(caller, view, step, kind, templates.words(language));
    if (kind.isOfSubpoena()) {
      HearingFacts.tell(told, subpoena(view, step, asked.subpoenaId()));
    }
    String text = template.print(told);
    int version = letters.versions(asked) + 1;
    return new LetterDraft(view, text, version, template.version());
  }

  private static Subpoena subpoena(ActionView view, ActionStep step, Long id) {
    Subpoena subpoena =
        view.action().settings().stream()
            .filter(setting -> setting.step() == step)
            .flatMap(setting -> setting.subpoenas().stream())
            .filter(each -> each.id().equals(id))
            .findFirst()
            .orElseThrow(() -> new NotFound("subpoena", String.valueOf(id)));
    if (!subpoena.isOpen()) {
      throw new Conflict(
          "That subpoena was withdrawn, or has ended with its setting: nobody is sent it any more.");
    }
    return subpoena;
  }

  private static ActionStep step(ActionView view, long id) {
    ActionStep step =
        view.action().steps().stream()
            .filter(each -> each.id() == id)
            .findFirst()
            .orElseThrow(() -> new NotFound("step", id));
    if (!step.stands()) {
      throw new Conflict("That step was undone, and nobody is told of it any more.");
    }
    return step;
  }
}
