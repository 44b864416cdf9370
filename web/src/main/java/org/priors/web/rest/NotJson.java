package org.priors.web.rest;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import org.priors.problems.Problem;

/** A body that is not JSON, with the line and column where it stops being it. */
final class NotJson {

  private NotJson() {}

  static Problem problem(IOException failure) {
    JsonLocation at = failure instanceof JsonProcessingException json ? json.getLocation() : null;
    String place = at == null ? "" : "line " + at.getLineNr() + ", column " + at.getColumnNr();
    String sentence = "The body is not valid JSON" + (place.isEmpty() ? "." : " at " + place + ".");
    return new Problem("not-json", place, sentence);
  }
}
