package org.priors.hearings;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.priors.problems.Conflict;

/** Where an administrative action stands on all of its tracks. */
public final class Stages {

  private final Map<Track, Stage> at;

  private Stages(Map<Track, Stage> at) {
    this.at = Collections.unmodifiableMap(at);
  }

  /** Those of a new action. */
  static Stages first() {
    Map<Track, Stage> first = new EnumMap<>(Track.class);
    for (Track track : Track.values()) {
      first.put(track, Stage.first(track));
    }
    return new Stages(first);
  }

  /** Where steps lead one after another. */
  static Stages after(List<Step> steps) {
    Stages at = first();
    for (Step step : steps) {
      at = at.after(step);
    }
    return at;
  }

  public Stage on(Track track) {
    return at.get(track);
  }

  /** Whether it is at any of these. */
  boolean isAt(Stage... stages) {
    return Arrays.stream(stages).anyMatch(stage -> on(stage.track()) == stage);
  }

  /** Why a step cannot be made from here, a sentence; empty where it can. */
  Optional<String> refusal(Step step) {
    Stage stands = on(step.to().track());
    if (!step.from().contains(stands)) {
      return Optional.of(
          "\"" + step.title() + "\" cannot follow \"" + stands.title() + "\" in this action.");
    }
    return step.needs().stream().filter(need -> !need.isMet(this)).map(Need::otherwise).findFirst();
  }

  /**
   * Refuses a step that cannot be made from here.
   *
   * @throws Conflict with why
   */
  void require(Step step) {
    refusal(step)
        .ifPresent(
            sentence -> {
              throw new Conflict(sentence);
            });
  }

  /**
   * Where the step leads.
   *
   * @throws Conflict where it cannot be made from here
   */
  Stages after(Step step) {
    require(step);
    Map<Track, Stage> next = new EnumMap<>(at);
    next.put(step.to().track(), step.to());
    if (step.endsTheAction() && !isAt(Stage.SERVED_OUT, Stage.REINSTATED)) {
      next.put(Track.EFFECT, Stage.ENDED);
    }
    return new Stages(next);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Stages stages && at.equals(stages.at);
  }

  @Override
  public int hashCode() {
    return at.hashCode();
  }

  @Override
  public String toString() {
    return at.toString();
  }
}
