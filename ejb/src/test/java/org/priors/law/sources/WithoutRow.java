package org.priors.law.sources;

import java.util.List;

/**
 * Rules of a parameter that no row of a CSV stands for.
 *
 * @param rules how many
 * @param why what they are read from instead
 */
record WithoutRow(String parameter, int rules, String why) {

  private static final String SAME_CLAUSE = "the same sentence as a rule that has a row";
  private static final String CELL =
      "the same cell as a rule that has a row, where what it asks is otherwise";
  private static final String BODY = "a sentence of the text that no CSV has";
  private static final String EMPTY = "a column of the table that prints none of it";
  private static final String NOTE =
      "a remark under the State's name in another table, where a cell prints the figures";
  private static final String SUMMARY =
      "the summary of the States, which disagrees with the appendix: its crosscheck has a row";
  private static final String POLICY = "an order of a police agency, of which no CSV was made";
  private static final String OWN = "what the law book itself assumes where no source says";

  static final List<WithoutRow> ALL =
      List.of(
          new WithoutRow("baseline/criminal/dwi/charge_level", 4, BODY),
          new WithoutRow("us/az/per_se/limit", 1, POLICY),
          new WithoutRow("us/az/priors/lookback", 1, POLICY),
          new WithoutRow("us/ct/criminal/dwi/license", 1, CELL),
          new WithoutRow("us/ct/administrative/hardship_permit", 4, BODY),
          new WithoutRow("us/ct/criminal/dwi/diversion", 2, SAME_CLAUSE + " (CT-09)"),
          new WithoutRow("us/ct/evidence/refusal_counts", 4, SAME_CLAUSE + " (CT-08)"),
          new WithoutRow("baseline/hearing/issues", 1, BODY),
          new WithoutRow("us/ct/hearing/issues", 4, SAME_CLAUSE + " (CT-17)"),
          new WithoutRow("us/fl/hearing/issues", 1, BODY),
          new WithoutRow("us/md/hearing/issues", 1, BODY),
          new WithoutRow("us/ok/hearing/issues", 2, BODY),
          new WithoutRow("us/ct/hearing/request_window", 1, SAME_CLAUSE + " (CT-13)"),
          new WithoutRow("us/ct/priors/diversion_shown", 1, SAME_CLAUSE + " (CT-10)"),
          new WithoutRow("us/default/evidence/refusal_counts", 6, OWN),
          new WithoutRow("us/default/priors/action_counted", 11, OWN),
          new WithoutRow("us/default/priors/action_lookback", 1, OWN),
          new WithoutRow("us/default/priors/counted", 13, OWN),
          new WithoutRow("us/default/priors/incident", 1, OWN),
          new WithoutRow("us/default/priors/judgment_delay", 1, OWN),
          new WithoutRow("us/default/priors/juvenile_age", 1, OWN),
          new WithoutRow("us/default/priors/lookback", 1, OWN),
          new WithoutRow("us/default/priors/refusal_counted", 7, OWN),
          new WithoutRow("us/default/priors/refusal_lookback", 1, OWN),
          new WithoutRow("us/default/priors/report_delay", 5, OWN),
          new WithoutRow("us/fl/criminal/dwi/diversion", 1, SAME_CLAUSE + " (FL-19)"),
          new WithoutRow("us/fl/administrative/hardship_permit", 1, BODY),
          new WithoutRow("us/fl/criminal/dwi/vehicle", 1, BODY),
          new WithoutRow("us/in/criminal/refusal/fine", 6, CELL),
          new WithoutRow("us/md/administrative/refusal/interlock", 1, BODY),
          new WithoutRow("us/fl/criminal/refusal/community_service", 2, BODY),
          new WithoutRow("us/fl/criminal/refusal/fine", 2, BODY),
          new WithoutRow("us/fl/criminal/refusal/jail", 2, BODY),
          new WithoutRow("us/fl/criminal/refusal/offense", 2, BODY),
          new WithoutRow(
              "us/fl/priors/lookback",
              4,
              "no window is printed for the fourth offense (FL-10), nor for fine and vehicle"),
          new WithoutRow("us/il/per_se/limit", 1, "a note under a table"),
          new WithoutRow("us/la/criminal/dwi/community_service", 3, EMPTY),
          new WithoutRow("us/la/criminal/dwi/court", 1, SAME_CLAUSE + " (LA-22)"),
          new WithoutRow("us/la/criminal/dwi/diversion", 1, BODY),
          new WithoutRow(
              "us/md/commercial/disqualification", 3, SAME_CLAUSE + " (MD-32, MD-33, MD-34)"),
          new WithoutRow("us/md/administrative/failure/suspension", 3, BODY),
          new WithoutRow("us/md/criminal/dwi/diversion", 1, BODY),
          new WithoutRow("us/md/criminal/dwi/minor_passenger", 2, BODY),
          new WithoutRow("us/md/hearing/if_nothing_is_done", 1, SAME_CLAUSE + " (MD-30)"),
          new WithoutRow("us/la/evidence/forced_test", 1, BODY),
          new WithoutRow("us/la/evidence/refusal_counts", 3, SAME_CLAUSE + " (LA-06)"),
          new WithoutRow("us/la/priors/diversion_shown", 1, SAME_CLAUSE + " (LA-14)"),
          new WithoutRow("us/md/evidence/refusal_counts", 2, SAME_CLAUSE + " (MD-15)"),
          new WithoutRow("us/ok/evidence/refusal_counts", 2, SAME_CLAUSE + " (OK-23)"),
          new WithoutRow("us/md/priors/action_counted", 2, BODY),
          new WithoutRow("us/md/priors/action_lookback", 2, BODY),
          new WithoutRow("us/md/priors/refusal_lookback", 1, SAME_CLAUSE + " (MD-10)"),
          new WithoutRow("us/la/criminal/dwi/jail", 2, CELL),
          new WithoutRow("us/md/criminal/dwi/jail", 3, CELL),
          new WithoutRow("us/fl/evidence/forced_test", 2, SAME_CLAUSE + " (FL-38)"),
          new WithoutRow("us/md/evidence/forced_test", 3, SAME_CLAUSE + " (MD-24)"),
          new WithoutRow("us/ne/administrative/refusal/suspension", 1, CELL),
          new WithoutRow("us/nd/administrative/refusal/suspension", 2, CELL),
          new WithoutRow("us/ok/evidence/forced_test", 2, SAME_CLAUSE + " (OK-25)"),
          new WithoutRow("us/ms/administrative/failure/suspension", 1, SUMMARY),
          new WithoutRow("us/nj/administrative/failure/suspension", 1, SUMMARY),
          new WithoutRow("us/ny/administrative/failure/suspension", 1, SUMMARY),
          new WithoutRow("us/ok/criminal/dwi/community_service", 1, EMPTY),
          new WithoutRow("us/ok/criminal/dwi/charge_level", 1, SAME_CLAUSE + " (OK-06)"),
          new WithoutRow("us/ok/criminal/dwi/charged", 4, BODY),
          new WithoutRow("us/ok/priors/counted", 2, BODY),
          new WithoutRow("us/ri/administrative/failure/suspension", 1, SUMMARY),
          new WithoutRow("us/ri/criminal/refusal/offense", 1, SUMMARY),
          new WithoutRow("us/sc/administrative/failure/suspension", 2, BODY),
          new WithoutRow("us/tn/per_se/limit", 1, "a note under a table"),
          new WithoutRow("us/vt/criminal/refusal/community_service", 1, CELL),
          new WithoutRow("us/wa/criminal/dwi/high_bac", 1, NOTE),
          new WithoutRow("us/wa/criminal/dwi/license", 3, NOTE),
          new WithoutRow("us/wa/criminal/dwi/jail", 1, SUMMARY));
}
