package org.priors.history;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What names an event that may be another: an entry, a disposition, a test, or the arrest or
 * refusal of a case.
 */
record EventName(String of, long id) {

  private static final Pattern FORM =
      Pattern.compile("(entry|disposition|test):(\\d{1,18})|case:(\\d{1,18}):(?:arrest|refusal)");

  private static final Map<String, String> DRIVERS =
      Map.of(
          "entry", "select driver_id from record_entry where id = :id",
          "case", "select driver_id from case_file where id = :id and driver_id is not null",
          "disposition",
              """
              select c.driver_id from disposition d join case_file c on c.id = d.case_id
              where d.id = :id and c.driver_id is not null
              """,
          "test",
              """
              select c.driver_id from chemical_test t join case_file c on c.id = t.case_id
              where t.id = :id and c.driver_id is not null
              """);

  /** Null for what is no such name. */
  static EventName of(String ref) {
    Matcher form = FORM.matcher(ref);
    if (!form.matches()) {
      return null;
    }
    return form.group(1) == null
        ? new EventName("case", Long.parseLong(form.group(3)))
        : new EventName(form.group(1), Long.parseLong(form.group(2)));
  }

  /** The query for its driver. */
  String driver() {
    return DRIVERS.get(of);
  }
}
