package org.priors.cases;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Priors' own number of a case, as people type it: {@code la-1999-17} is LA-1999-000017. */
public final class CaseNumber {

  private static final Pattern PARTS = Pattern.compile("([A-Z]{2}) ?- ?(\\d{4}) ?- ?0*(\\d{1,6})");

  private CaseNumber() {}

  /** As it is printed; what is no such number stays as it was typed. */
  public static String inFull(String typed) {
    String kept = typed == null ? "" : typed.strip();
    Matcher parts = PARTS.matcher(kept.toUpperCase(Locale.ROOT));
    return parts.matches()
        ? "%s-%s-%06d".formatted(parts.group(1), parts.group(2), Integer.valueOf(parts.group(3)))
        : kept;
  }
}
