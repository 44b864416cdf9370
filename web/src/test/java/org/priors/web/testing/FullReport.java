package org.priors.web.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;

/** A report that says all that a report can say. */
public final class FullReport {

  private static final ObjectMapper JSON = new ObjectMapper();

  private FullReport() {}

  /** The report of this surname under a number that no other has. */
  public static ObjectNode of(String surname) {
    try {
      ObjectNode report = (ObjectNode) JSON.readTree(REPORT);
      report.put("agencyNumber", "FULL-" + System.nanoTime());
      ((ObjectNode) report.get("person")).put("surname", surname);
      ((ObjectNode) report.at("/charges/0")).put("agencyNumber", "C-" + System.nanoTime());
      return report;
    } catch (JsonProcessingException slip) {
      throw new UncheckedIOException(slip);
    }
  }

  private static final String REPORT =
      """
      {"agency": "LA0170100", "agencyNumber": "",
       "person": {"given": "Filippa", "middle": "Quill", "surname": "", "suffix": "Jr",
                  "born": "1951-09-17", "sex": "F",
                  "license": {"country": "CAN", "state": "CA-ON", "number": "F9021-73345-86610"},
                  "address": {"street": "77 Quill Lane", "city": "Fullville", "state": "LA",
                              "country": "USA", "postcode": "70000"}},
       "arrest": {"at": "2002-05-01T23:30:00-05:00", "place": "Sample Road", "stopReason": "Speed",
                  "crash": "injury", "commercial": true, "commercialLicense": true, "childPassenger": true,
                  "drivingAt": "2002-05-01T23:10:00-05:00", "noticeAt": "2002-05-02T00:40:00-05:00",
                  "officer": {"name": "B. Dummy", "badge": "000"}},
       "charges": [{"statute": "DEMO 1", "description": "Driving while intoxicated",
                    "degree": "1st offense", "counts": 2, "kind": "impairedDriving",
                    "agencyNumber": ""}],
       "advisement": {"form": "DPSSP 6606", "language": "Spanish",
                      "readAt": "2002-05-01T23:50:00-05:00", "readBy": "B. Dummy"},
       "tests": [{"kind": "breath", "outcome": "completed", "askedAt": "2002-05-02T00:00:00-05:00",
                  "refusedAt": "2002-05-02T00:01:00-05:00", "agreedAt": "2002-05-02T00:02:00-05:00",
                  "submittedAt": "2002-05-02T00:03:00-05:00", "result": "0.141", "unit": "g/210 L",
                  "instrument": "Breath box 7", "operator": "A. Sample",
                  "sampleBy": "consent"}],
       "testsReported": "refusalsOnly",
       "sobrietyTests": [{"kind": "walkAndTurn", "clues": 4, "remarks": "Stepped off the line"}],
       "note": "The keys are in evidence."}
      """;
}
