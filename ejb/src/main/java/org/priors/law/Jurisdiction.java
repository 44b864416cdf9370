package org.priors.law;

import java.util.Collection;
import java.util.Collections;
import java.util.SortedMap;

/**
 * A State, the baseline system, or a police agency with a policy of its own.
 *
 * @param path its folder, such as {@code us/la}
 * @param code such as LA
 * @param finer whether the sources have finer tables of it than the appendices
 * @param state the State of an agency, else null
 */
public record Jurisdiction(
    String path,
    String code,
    String name,
    boolean finer,
    String state,
    SortedMap<String, Parameter> parameters) {

  public Jurisdiction {
    parameters = Collections.unmodifiableSortedMap(parameters);
  }

  /** The parameter of that path within the folder, null where there is none. */
  public Parameter parameter(String topic) {
    return parameters.get(topic);
  }

  public Collection<Parameter> all() {
    return parameters.values();
  }

  /** Whether it is no State, but what holds where a State's own folder has nothing. */
  public boolean isCommon() {
    return path.equals(Paths.DEFAULT);
  }

  /** Whether it is a police agency, whose policy is no law. */
  public boolean isAgency() {
    return state != null;
  }
}
