package org.priors.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.priors.problems.Conflict;
import org.priors.search.IndexComparison;
import org.priors.search.IndexState;
import org.priors.search.Rebuilds;
import org.priors.web.security.CurrentCaller;

/** How the search index stands, and building it anew from the record. */
@Named("indexPage")
@RequestScoped
public class IndexPage {

  private static final String HERE = "/admin/index?faces-redirect=true";

  @Inject IndexState index;
  @Inject Rebuilds rebuilds;
  @Inject IndexComparison comparison;
  @Inject CurrentCaller caller;

  private IndexState.State state;
  private Rebuilds.Progress latest;

  /** Begins a rebuild; where one runs already, that one is shown. */
  public String start() {
    try {
      rebuilds.ask(caller.get());
    } catch (Conflict running) {
      return HERE;
    }
    return HERE;
  }

  public String cancel() {
    rebuilds.cancel(caller.get());
    return HERE;
  }

  /** Begins a comparison of the index with the record. */
  public String compare() {
    comparison.begin(caller.get());
    return HERE;
  }

  /** The latest comparison with the record; null where there was none. */
  public IndexComparison.Round getCompared() {
    return comparison.latest(caller.get()).orElse(null);
  }

  public boolean isRunning() {
    return getLatest() != null && getLatest().state().equals("running");
  }

  public IndexState.State getState() {
    if (state == null) {
      state = index.read(caller.get());
    }
    return state;
  }

  /** The latest rebuild; null where there was none. */
  public Rebuilds.Progress getLatest() {
    if (latest == null) {
      latest = rebuilds.latest(caller.get()).orElse(null);
    }
    return latest;
  }
}
