package org.priors.web.hearings;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.priors.casebook.CaseView;
import org.priors.hearings.ActionReader;
import org.priors.hearings.ActionView;
import org.priors.hearings.HearingRecord;
import org.priors.hearings.ReadHearing;
import org.priors.hearings.Stage;
import org.priors.web.security.CurrentCaller;

/** What a case file shows of its administrative actions. */
@Named
@RequestScoped
public class ActionsOfCase {

  @Inject ActionReader reader;
  @Inject ReadHearing hearings;
  @Inject CurrentCaller caller;

  private final Map<Long, Optional<HearingRecord>> signed = new HashMap<>();
  private List<ActionView> actions;

  /**
   * The oldest first.
   *
   * @param view null while a form of the case file is read, before it is opened
   */
  public List<ActionView> of(CaseView view) {
    if (actions == null && view != null) {
      actions = reader.of(caller.get(), view.file());
    }
    return actions == null ? List.of() : actions;
  }

  /** Whether the caller takes in statements on this arrest, likewise. */
  public boolean maySend(CaseView view) {
    return view != null && reader.maySend(caller.get(), view.file());
  }

  /**
   * What was said at its hearing, once that is signed; null before.
   *
   * @param view null while a form of the case file is read
   */
  public HearingRecord signed(ActionView view) {
    return view == null
        ? null
        : signed
            .computeIfAbsent(view.action().id(), id -> hearings.signed(caller.get(), view))
            .orElse(null);
  }

  /** {@code Statement validated; Notice served}. */
  public String inWords(ActionView view) {
    return view.action().reached().stream().map(Stage::title).collect(Collectors.joining("; "));
  }
}
