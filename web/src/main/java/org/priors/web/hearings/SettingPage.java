package org.priors.web.hearings;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.priors.hearings.ActionView;
import org.priors.hearings.EndSetting;
import org.priors.hearings.Setting;
import org.priors.hearings.Side;
import org.priors.hearings.Step;
import org.priors.web.pages.Form;
import org.priors.web.reading.Fields;
import org.priors.web.security.CurrentCaller;

/** When a hearing is set for, and what ends that, on the page of an administrative action. */
@Named
@RequestScoped
public class SettingPage {

  @Inject EndSetting end;
  @Inject ActionOnPage action;
  @Inject CurrentCaller caller;
  @Inject Form toldForm;
  @Inject Form postponeForm;
  @Inject Form errorForm;
  @Inject Form withdrawForm;

  public void tell() {
    action.submit(
        toldForm,
        "notified",
        () -> {
          Fields in = toldForm.reported();
          Instant at = in.requiredMoment("at", "the service", view().zone());
          in.refuseIfAny();
          end.notified(caller.get(), action.seen(toldForm), at, in.text("sourceDocument"));
        });
  }

  public void postpone() {
    action.submit(
        postponeForm,
        "postponed",
        () -> {
          Fields in = postponeForm.reported();
          in.need("by", "Who asked for it");
          Side by = in.choice("by", Side.class);
          in.need("reason", "The reason");
          in.refuseIfAny();
          end.postpone(caller.get(), action.seen(postponeForm), by, in.text("reason"));
        });
  }

  public void takeBack() {
    action.submit(
        errorForm,
        "unset",
        () -> end.takeBack(caller.get(), action.seen(errorForm), errorForm.text("/reason")));
  }

  public void withdraw() {
    action.submit(
        withdrawForm,
        "withdrawn",
        () -> {
          Fields in = withdrawForm.reported();
          Instant at = in.requiredMoment("at", "the receipt", view().zone());
          in.need("reason", "The reason");
          in.need("sourceDocument", "The source document");
          in.refuseIfAny();
          end.withdraw(
              caller.get(),
              action.seen(withdrawForm),
              at,
              in.text("reason"),
              in.text("sourceDocument"));
        });
  }

  private ActionView view() {
    return action.getView();
  }

  /** Whether a hearing is to be set. */
  public boolean isToBeSet() {
    return view().isToBeMade(Step.SET_HEARING);
  }

  /** Whether a hearing was held, or somebody did not appear at it. */
  public boolean isHeard() {
    return view().action().setting().isEmpty() && view().action().heard().isPresent();
  }

  /** The setting that stands; null where none does. */
  public Setting getStanding() {
    return view().action().setting().orElse(null);
  }

  /**
   * A setting that has ended.
   *
   * @param how it ended, in words
   * @param why it did; null where nobody has said so
   */
  public record Past(Setting setting, String how, String why) {}

  /** Those that have ended, the latest first. */
  public List<Past> getPast() {
    List<Setting> all = view().action().settings();
    return all.stream()
        .filter(setting -> !setting.stands())
        .sorted((one, other) -> other.id().compareTo(one.id()))
        .map(setting -> new Past(setting, how(setting), why(setting)))
        .toList();
  }

  private static String how(Setting setting) {
    if (!setting.step().stands()) {
      return "The setting was undone, ordered by " + setting.step().undo().authority();
    }
    String what = setting.ended().kind().title();
    return setting.postponedBy() == null
        ? what
        : what + ", asked for by: " + setting.postponedBy().title();
  }

  private static String why(Setting setting) {
    return setting.step().stands() ? setting.ended().reason() : setting.step().undo().reason();
  }

  /** Whether the form is there that records the notice of the hearing. */
  public boolean isTelling() {
    return action.isThere(toldForm, view().isToBeMade(Step.NOTIFY_OF_HEARING));
  }

  /** Whether the form is there that postpones it. */
  public boolean isPostponing() {
    return action.isThere(postponeForm, view().isToBeMade(Step.POSTPONE));
  }

  /** Whether the form is there that takes the setting back. */
  public boolean isTakingBack() {
    return action.isThere(errorForm, view().isToBeMade(Step.TAKE_SETTING_BACK));
  }

  /** Whether the form is there that takes the request back. */
  public boolean isWithdrawing() {
    return action.isThere(withdrawForm, view().isToBeMade(Step.WITHDRAW_REQUEST));
  }

  /** Whether a form was sent and nothing came of it: it is shown open then. */
  public boolean isSent(Form form) {
    return action.isSent(form);
  }

  /** Who may ask that it be postponed, by what is chosen. */
  public Map<String, String> getSides() {
    Map<String, String> sides = new LinkedHashMap<>();
    for (Side side : Side.values()) {
      sides.put(side.title(), side.name());
    }
    return sides;
  }

  public Form getToldForm() {
    return toldForm;
  }

  public Form getPostponeForm() {
    return postponeForm;
  }

  public Form getErrorForm() {
    return errorForm;
  }

  public Form getWithdrawForm() {
    return withdrawForm;
  }
}
