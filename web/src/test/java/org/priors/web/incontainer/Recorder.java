package org.priors.web.incontainer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.priors.platform.changes.Change;
import org.priors.platform.changes.Changed;
import org.priors.platform.changes.Follower;

/** A follower that writes down what it was told, and fails as long as a test wants it to. */
@ApplicationScoped
public class Recorder implements Follower {

  public static final String NAME = "recorder";

  private final List<Changed> told = new CopyOnWriteArrayList<>();
  private volatile boolean failing;

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Set<Change> follows() {
    return Set.of(Change.RECORD, Change.HIDDEN);
  }

  @Override
  public boolean follow(List<Changed> changes) {
    if (failing) {
      throw new IllegalStateException("The recorder fails, as a test asked for");
    }
    told.addAll(changes);
    return true;
  }

  public void fail(boolean whether) {
    failing = whether;
  }

  /** What it was told of a driver, in order. */
  public List<Change> toldOf(long driver) {
    return told.stream().filter(change -> change.driverId() == driver).map(Changed::kind).toList();
  }
}
