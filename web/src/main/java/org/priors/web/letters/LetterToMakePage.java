package org.priors.web.letters;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import org.priors.hearings.ActionReader;
import org.priors.hearings.ActionView;
import org.priors.letters.LetterAsked;
import org.priors.letters.LetterDraft;
import org.priors.letters.LetterLanguage;
import org.priors.letters.MakeLetter;
import org.priors.problems.Conflict;
import org.priors.problems.Problem;
import org.priors.problems.Refused;
import org.priors.web.pages.Attempt;
import org.priors.web.pages.Form;
import org.priors.web.pages.Redirects;
import org.priors.web.security.CurrentCaller;
import org.priors.web.security.Page;

/** A letter as it would be made now: it is read here before it is made. */
@Named
@RequestScoped
public class LetterToMakePage {

  private static final String READ = "/read";

  @Inject MakeLetter letters;
  @Inject ActionReader actions;
  @Inject CurrentCaller caller;
  @Inject HttpServletRequest request;
  @Inject Form form;

  private ActionView view;
  private LetterDraft draft;
  private List<String> lacks;
  private String conflict;

  /** The same letter in a language. */
  public record InLanguage(LetterLanguage language, String path, boolean isChosen) {}

  /** Opens the draft; what it lacks is told in its place. */
  private void open() {
    if (lacks != null) {
      return;
    }
    lacks = List.of();
    try {
      draft = letters.preview(caller.get(), getAsked());
      view = draft.of();
      form.getFields().putIfAbsent(READ, draft.digest());
    } catch (Refused refused) {
      lacks = refused.problems().stream().map(Problem::sentence).toList();
    } catch (Conflict gone) {
      lacks = List.of(gone.getMessage());
    }
  }

  /** Makes the letter that was read. */
  public void make() {
    long[] made = new long[1];
    boolean isRead =
        form.submit(
            () ->
                conflict =
                    Attempt.of(
                        () -> made[0] = letters.make(caller.get(), getAsked(), form.text(READ))));
    if (isRead && conflict == null) {
      Redirects.to(Page.LETTER.path() + "?id=" + made[0] + "&done=made");
    } else {
      readAgain();
    }
  }

  /** What is shown after all this is the letter as it would be made by now. */
  private void readAgain() {
    form.getFields().remove(READ);
    lacks = null;
    draft = null;
    view = null;
  }

  public LetterAsked getAsked() {
    return LetterAddress.asked(request);
  }

  /** Null where the record lacks what the letter has to tell. */
  public LetterDraft getDraft() {
    open();
    return draft;
  }

  /** Why there is no draft, in sentences; empty where there is one. */
  public List<String> getLacks() {
    open();
    return lacks;
  }

  /** The action that the letter is of. */
  public ActionView getView() {
    open();
    if (view == null) {
      view = actions.open(caller.get(), getAsked().actionId());
    }
    return view;
  }

  /** The same letter in each language. */
  public List<InLanguage> getLanguages() {
    LetterAsked asked = getAsked();
    return Stream.of(LetterLanguage.values())
        .map(
            language ->
                new InLanguage(
                    language, LetterAddress.of(asked.in(language)), language == asked.language()))
        .toList();
  }

  /** The address of this page, for its form. */
  public String getAddress() {
    return request.getContextPath() + LetterAddress.of(getAsked());
  }

  /** Where the draft is as a PDF. */
  public String getPaper() {
    return LetterAddress.onPaper(getAsked());
  }

  public String getConflict() {
    return conflict;
  }

  public Form getForm() {
    return form;
  }
}
