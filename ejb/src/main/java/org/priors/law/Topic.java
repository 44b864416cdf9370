package org.priors.law;

/** What the evaluation asks of the law of a State, and where in its folder the answer stands. */
public enum Topic {
  PER_SE_LIMIT("per_se/limit", "Per se limit"),
  LOOKBACK("priors/lookback", "Look-back"),
  COUNTED("priors/counted", "What counts as a prior"),
  INCIDENT("priors/incident", "Several judgments of one incident"),
  JUVENILE_AGE("priors/juvenile_age", "Age below which a judgment is on a juvenile"),
  JUDGMENT_DELAY("priors/judgment_delay", "How long after its offense a judgment may be"),
  REPORT_DELAY("priors/report_delay", "Days in which what was decided is on a driver record"),
  ACTION_LOOKBACK("priors/action_lookback", "Look-back for license actions"),
  ACTION_COUNTED("priors/action_counted", "What counts as an earlier license action"),
  REFUSAL_LOOKBACK("priors/refusal_lookback", "Look-back for refusals"),
  REFUSAL_COUNTED("priors/refusal_counted", "What counts as an earlier refusal"),
  DIVERSION_SHOWN("priors/diversion_shown", "How long a completed diversion stays on record"),
  WHAT_REFUSES("evidence/refusal_counts", "What counts as a refusal"),
  REFUSAL_SUSPENSION("administrative/refusal/suspension", "License action for a refusal"),
  REFUSAL_PROCESS("administrative/refusal/process", "Who acts on a refusal"),
  REFUSAL_INTERLOCK("administrative/refusal/interlock", "Interlock instead"),
  FAILURE_SUSPENSION("administrative/failure/suspension", "License action for a failed test"),
  HARDSHIP("administrative/hardship_permit", "Hardship permit"),
  FINE("criminal/dwi/fine", "Fine"),
  JAIL("criminal/dwi/jail", "Jail"),
  SERVICE("criminal/dwi/community_service", "Community service"),
  LICENSE("criminal/dwi/license", "License"),
  INTERLOCK("criminal/dwi/interlock", "Interlock"),
  TREATMENT("criminal/dwi/treatment", "Treatment"),
  VEHICLE("criminal/dwi/vehicle", "Vehicle"),
  DIVERSION("criminal/dwi/diversion", "Diversion"),
  CHARGED("criminal/dwi/charged", "Whether it is charged"),
  MINOR("criminal/dwi/minor_passenger", "Minor in the vehicle"),
  HIGH_BAC("criminal/dwi/high_bac", "High BAC"),
  CHARGE_LEVEL("criminal/dwi/charge_level", "Charge level"),
  COURT("criminal/dwi/court", "Court"),
  REFUSAL_OFFENSE("criminal/refusal/offense", "Refusal as an offense"),
  REFUSAL_FINE("criminal/refusal/fine", "Fine for refusing"),
  REFUSAL_JAIL("criminal/refusal/jail", "Jail for refusing"),
  REFUSAL_SERVICE("criminal/refusal/community_service", "Community service for refusing"),
  REFUSAL_RELIEF("criminal/refusal/relief", "What lessens it"),
  ADMISSIBLE("evidence/refusal_admissible", "Refusal in evidence"),
  FORCED_TEST("evidence/forced_test", "Forced test"),
  COMMERCIAL("commercial/disqualification", "Commercial license"),
  REQUEST("hearing/request_window", "Last day to ask for a hearing"),
  REQUEST_KEEPS("hearing/request_window_keeps_privilege", "Last day to ask and keep driving"),
  HELD("hearing/held_within", "Hearing to be held by"),
  DECIDED("hearing/decided_within", "Decision to be made by"),
  PERMIT("permit/temporary", "Temporary permit ends"),
  BEGINS("administrative/begins", "License action begins"),
  IF_NOTHING("hearing/if_nothing_is_done", "If nothing is done"),
  WARRANT_RETURN("warrant_return", "Warrant to be returned by"),
  REPORT("report_to_dmv", "Report to the DMV by"),
  CHARGING("charging", "Charge recommended");

  private final String path;
  private final String title;

  Topic(String path, String title) {
    this.path = path;
    this.title = title;
  }

  /** Its path within the folder of a jurisdiction. */
  public String path() {
    return path;
  }

  public String title() {
    return title;
  }
}
