package org.priors.law.sources;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the rules of the procedure stand that are part of a parameter with more rules. */
final class ProcessRulePlaces {

  static final Map<String, String> PLACES = new TreeMap<>();

  /** Their figure is about something that the rule says in words only. */
  static final Set<String> IN_WORDS =
      Set.of("CT-09", "CT-10", "CT-12", "FL-17", "FL-28", "LA-14", "MD-03");

  private static final Pattern ORDINAL = Pattern.compile("first|second|third|fourth|repeat");

  private static final Map<String, Integer> ORDINALS =
      Map.of("first", 1, "second", 2, "third", 3, "fourth", 4, "repeat", 2);

  /** A hardship permit is for who has no prior refusal. */
  private static final Map<String, Integer> NUMBERS =
      Map.of("hardship_permit_until", 1, "hardship_permit_bar", 2);

  private static final Pattern ALL = Pattern.compile("(?:under21|cdl_disqualification)_.*");

  static {
    at("administrative/begins", "MD-30");
    at("administrative/failure/suspension", "CT-18", "CT-20", "FL-01", "FL-02", "FL-41");
    at("administrative/failure/suspension", "LA-15", "LA-16", "MD-08", "MD-09");
    at("administrative/hardship_permit", "FL-28", "FL-29");
    at("administrative/refusal/interlock", "MD-19");
    at("administrative/refusal/suspension", "CT-19", "CT-21", "FL-03", "FL-04", "FL-42");
    at("administrative/refusal/suspension", "LA-17", "LA-18", "MD-06", "MD-07");
    at("administrative/refusal/suspension", "OK-17", "OK-18", "OK-19", "OK-20");
    at("commercial/disqualification", "MD-32", "MD-33", "MD-34");
    at("criminal/dwi/charge_level", "MD-01", "MD-02", "OK-06", "OK-07");
    at("criminal/dwi/community_service", "FL-16", "FL-17", "MD-12");
    at("criminal/dwi/court", "LA-22", "LA-23");
    at("criminal/dwi/diversion", "CT-09", "CT-12");
    at("criminal/dwi/fine", "FL-11", "FL-12", "FL-13");
    at("criminal/dwi/high_bac", "CT-25", "FL-18", "LA-20", "MD-13", "OK-05");
    at("criminal/dwi/jail", "FL-14", "FL-15", "LA-21", "MD-11");
    at("criminal/dwi/license", "FL-06", "FL-08", "FL-10");
    at("criminal/refusal/offense", "FL-05", "FL-46");
    at("evidence/forced_test", "FL-38", "LA-05", "MD-24", "OK-25");
    at("evidence/refusal_admissible", "FL-47", "LA-07", "MD-35");
    at("hearing/fee", "MD-28");
    at("hearing/held_within", "CT-13", "FL-23", "FL-25");
    at("hearing/if_nothing_is_done", "CT-14", "LA-11");
    at("hearing/request_window", "FL-20", "LA-10", "MD-26");
    at("hearing/request_window_keeps_privilege", "MD-27");
    at("per_se/limit", "CT-01", "LA-08", "LA-09", "MD-04", "MD-31", "OK-11");
    at("permit/temporary", "FL-21", "MD-25");
    at("priors/counted", "CT-10", "CT-11", "FL-19", "LA-14", "MD-03");
    at("priors/lookback", "FL-07", "FL-09", "MD-10");
  }

  private ProcessRulePlaces() {}

  private static void at(String topic, String... ids) {
    for (String id : ids) {
      PLACES.put(id, topic);
    }
  }

  /** The number of the offense or refusal that the parameter's name tells; null for none. */
  static Integer number(Row row) {
    Matcher ordinal = ORDINAL.matcher(row.get("parameter"));
    return ordinal.find() ? ORDINALS.get(ordinal.group()) : NUMBERS.get(row.get("parameter"));
  }

  /** Whether the value is all of the sanction, with no table to compare it with. */
  static boolean isAll(Row row) {
    return ALL.matcher(row.get("parameter")).matches() && row.get("unit").equals("years")
        || row.get("parameter").equals("under21_fail_suspension");
  }

  /** The file of a rule that stands alone. */
  static String ownTopic(Row row) {
    boolean isStatistics = row.get("unit").equals("percent") || row.get("unit").equals("persons");
    return (isStatistics ? "statistics/" : "procedure/") + row.get("parameter");
  }
}
