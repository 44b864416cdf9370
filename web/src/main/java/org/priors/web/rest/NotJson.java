package org.priors.web.rest;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import org.priors.problems.Problem;

/** A body that is not JSON, with the line and column where it stops being it. */
final class NotJson {

  private NotJson() {}

  static Problem problem(JsonProcessingException failure) {
    JsonLocation at = failure.getLocation();
    String place = at == null ? "" : "line " + at.getLineNr() + ", column " + at.getColumnNr();
    String sentence = "The body is not valid JSON" + (place.isEmpty() ? "." : " at " + place + ".");
    return new Problem("not-json", place, sentence);
  }
}
