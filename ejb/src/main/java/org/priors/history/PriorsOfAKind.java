package org.priors.history;

/**
 * How many priors of a kind are on record.
 *
 * @param least how many they are if all are one that may be
 * @param most how many are told of
 * @param mayBeOfThisArrest whether one may be of the arrest that they are prior to
 */
public record PriorsOfAKind(long least, long most, boolean mayBeOfThisArrest) {

  /** {@code 2}, or {@code 1 to 2}. */
  public String number() {
    return (least == most ? "" : least + " to ") + most;
  }

  /** {@code 2 convictions}, or {@code 1 to 2 convictions}. */
  public String counted(String what) {
    return number() + " " + what + (most == 1 ? "" : "s");
  }

  /** {@code 2 prior convictions}, or {@code 1 to 2 prior convictions (two of these may be one)}. */
  String inWords(String what) {
    return counted(what) + doubt();
  }

  private String doubt() {
    if (least == most) {
      return "";
    }
    if (mayBeOfThisArrest) {
      return most == 1 ? " (may be of this arrest)" : " (some may be one, or of this arrest)";
    }
    if (most == 1) {
      return " (whether it counts cannot be told)";
    }
    return most - least == 1 ? " (two of these may be one)" : " (some of these may be one)";
  }
}
