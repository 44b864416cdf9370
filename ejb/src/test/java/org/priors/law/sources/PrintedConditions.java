package org.priors.law.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.priors.law.Bounds;
import org.priors.law.Circumstance;
import org.priors.law.CountedBy;
import org.priors.law.When;
import org.priors.law.WhenBuilder;

/** What a cell prints as a condition, and how the rule that stands for it asks it. */
final class PrintedConditions {

  /** The level that a cell calls high is that of the column of high-BAC provisions. */
  private static final Bounds HIGH_BAC = Conditions.from(150);

  private static final Bounds NONE = Conditions.below(1);
  private static final Bounds SOME = Conditions.from(1);

  private static final Map<String, UnaryOperator<WhenBuilder>> ASKED =
      Map.ofEntries(
          Map.entry("(if no probation)", given(Circumstance.PROBATION, false)),
          Map.entry("condition of probation", given(Circumstance.PROBATION, true)),
          Map.entry("as terms of probation", given(Circumstance.PROBATION, true)),
          Map.entry("(ard)", given(Circumstance.DIVERSION, true)),
          Map.entry("if refused + dwi conv", given(Circumstance.CONVICTED, true)),
          Map.entry("if convicted of dwi", given(Circumstance.CONVICTED, true)),
          Map.entry("if dwi conv", given(Circumstance.CONVICTED, true)),
          Map.entry("is not convicted of a dwi", given(Circumstance.CONVICTED, false)),
          Map.entry("(high bac)", when -> when.bac(HIGH_BAC)),
          Map.entry("no prior dwi", when -> when.convictions(NONE)),
          Map.entry("(no any prior revs)", when -> when.actions(NONE)),
          Map.entry("(1 any prior revoc)", when -> when.actions(new Bounds(1, 2))),
          Map.entry("(2 any prior revoc)", when -> when.actions(Conditions.from(2))),
          Map.entry("(subsequent offenses", when -> when.convictions(SOME)),
          Map.entry("(1st dwi diversion)", when -> when.convictions(NONE)));

  /** Conditions that the number decides, where the rules count offenses. */
  private static final List<String> NUMBERED =
      List.of("no prior DWI", "prior DWI", "1 prior DWI", "1 Prior DWI", "2+ Prior DWI");

  private PrintedConditions() {}

  private static UnaryOperator<WhenBuilder> given(Circumstance circumstance, boolean is) {
    return when -> when.given(Map.of(circumstance, is));
  }

  /** The conditions of the rule that stands for the cell. */
  static When in(String cell, WhenBuilder when, CountedBy countedBy) {
    WhenBuilder asked = when;
    for (String phrase : asked(cell)) {
      if (countedBy != CountedBy.OFFENSES || !phrase.equals("no prior dwi")) {
        asked = ASKED.get(phrase).apply(asked);
      }
    }
    return asked.build();
  }

  /** Whether a remark of a CSV is a condition that a rule asks, or a number decides. */
  static boolean isAsked(String remark, CountedBy countedBy) {
    return !asked(remark).isEmpty()
        || countedBy == CountedBy.OFFENSES && NUMBERED.contains(remark)
        || SplitCells.isOfOne(remark);
  }

  private static List<String> asked(String cell) {
    String small = cell.toLowerCase(Locale.ROOT);
    List<String> found = new ArrayList<>(ASKED.keySet());
    found.removeIf(phrase -> !small.contains(phrase));
    return found;
  }
}
