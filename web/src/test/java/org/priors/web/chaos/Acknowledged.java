package org.priors.web.chaos;

import com.fasterxml.jackson.databind.JsonNode;

/** What the server has said of an import: so many rows are read, so many of them taken. */
record Acknowledged(long read, long taken, String state) {

  static final Acknowledged NOTHING = new Acknowledged(0, 0, "running");

  static Acknowledged of(JsonNode run) {
    return new Acknowledged(
        run.get("read").longValue(), run.get("taken").longValue(), run.get("state").textValue());
  }

  boolean isRunning() {
    return state.equals("running");
  }
}
