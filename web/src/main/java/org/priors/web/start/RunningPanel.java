package org.priors.web.start;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.priors.rulings.RunningDays;
import org.priors.rulings.RunningDays.Running;
import org.priors.security.Permission;
import org.priors.web.pages.Figures;
import org.priors.web.security.CurrentCaller;

/** The days of the law that run in the caller's cases. */
@Named("running")
@RequestScoped
public class RunningPanel {

  @Inject RunningDays days;
  @Inject CurrentCaller caller;
  @Inject Figures figures;

  private Running running;

  /** Prosecutors see those of the cases that they have taken, others those of their State. */
  public Running getAll() {
    if (running == null) {
      running =
          caller.get().may(Permission.PROSECUTE)
              ? days.taken(caller.get())
              : days.inState(caller.get());
    }
    return running;
  }

  /** At what was looked, in a sentence. */
  public String getLooked() {
    String whose =
        caller.get().may(Permission.PROSECUTE) ? " that you have taken" : " of your State";
    return "Looked at: "
        + figures.of(getAll().looked(), "open case", "open cases")
        + whose
        + " with an arrest in the last "
        + RunningDays.MONTHS
        + " months"
        + (getAll().looked() == RunningDays.MOST ? ", the latest ones." : ".");
  }
}
