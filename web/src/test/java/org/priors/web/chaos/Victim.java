package org.priors.web.chaos;

/** A process that is killed. */
enum Victim {
  APPLICATION("payara"),
  SEARCH("search"),
  DATABASE("postgres");

  private final String process;

  Victim(String process) {
    this.process = process;
  }

  /** The name under which the launcher remembers it. */
  String process() {
    return process;
  }
}
