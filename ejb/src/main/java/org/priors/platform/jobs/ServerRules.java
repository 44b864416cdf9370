package org.priors.platform.jobs;

/** What reads rules of one kind from a folder of this server: a bean of this type. */
public interface ServerRules {

  /** The rules as this server has read them. */
  RulesInUse.Rules rules();
}
