package org.priors.logging;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.logging.Filter;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.priors.problems.Causes;
import org.priors.problems.Place;
import org.priors.problems.Unavailable;

/**
 * Keeps what repeats itself from filling the log: of failures with one cause, one line a minute,
 * with the cause in it and how many there were since the last.
 */
public final class OncePerMinute implements Filter {

  private static final Duration MINUTE = Duration.ofMinutes(1);

  /** So many kinds of warnings are kept apart; more are a flood of their own, and pass. */
  private static final int MOST_KINDS = 500;

  private static final int LONGEST_KIND = 80;

  /** How the persistence provider tells the statement; the values stand as question marks. */
  private static final Pattern CALL = Pattern.compile("(?m)^Call: (.*)$");

  private final Map<String, Told> told = new HashMap<>();

  /** When a kind was told, and how many were not since. */
  private static final class Told {
    private Instant at;
    private int since;

    Told(Instant at) {
      this.at = at;
    }
  }

  @Override
  public boolean isLoggable(LogRecord entry) {
    if (entry.getLevel().intValue() < Level.WARNING.intValue()) {
      return true;
    }
    String passing = passing(entry.getThrown());
    if (passing == null && entry.getThrown() != null) {
      return true;
    }
    int unsaid = unsaid(passing == null ? kind(entry) : passing, entry.getInstant());
    if (unsaid >= 0) {
      tell(entry, passing, unsaid);
    }
    return unsaid >= 0;
  }

  /** What the failure comes down to where that will pass by itself; null for any other. */
  private static String passing(Throwable failure) {
    if (failure == null) {
      return null;
    }
    if (Causes.areOvertaking(failure)) {
      return "A change was overtaken by another; its sender was told.";
    }
    return Unavailable.in(failure)
        .map(why -> why.code() + ": " + root(failure) + (why.isTooLong() ? asked(failure) : ""))
        .orElse(null);
  }

  /** The statement of an entity that took too long, without its values, and where it was asked. */
  private static String asked(Throwable failure) {
    return Causes.of(failure)
        .map(cause -> CALL.matcher(String.valueOf(cause.getMessage())))
        .filter(Matcher::find)
        .findFirst()
        .map(call -> " at " + Place.in(failure.getStackTrace()) + ": " + call.group(1))
        .orElse("");
  }

  private static String root(Throwable failure) {
    Throwable root = Causes.of(failure).reduce((outer, inner) -> inner).orElse(failure);
    return root.getClass().getSimpleName() + ", " + root.getMessage();
  }

  /** Numbers in it aside, what is said again and again is of one kind. */
  private static String kind(LogRecord entry) {
    String message = String.valueOf(entry.getMessage()).replaceAll("\\d+", "#");
    return entry.getLoggerName()
        + ' '
        + message.substring(0, Math.min(LONGEST_KIND, message.length()));
  }

  /** How many of this kind were not told since the last; -1 where this one is not to be told. */
  private synchronized int unsaid(String kind, Instant now) {
    if (told.size() >= MOST_KINDS) {
      told.values().removeIf(one -> one.at.plus(MINUTE).isBefore(now));
    }
    Told before = told.get(kind);
    if (before == null) {
      if (told.size() < MOST_KINDS) {
        told.put(kind, new Told(now));
      }
      return 0;
    }
    if (now.isBefore(before.at.plus(MINUTE))) {
      before.since++;
      return -1;
    }
    int unsaid = before.since;
    before.at = now;
    before.since = 0;
    return unsaid;
  }

  private static void tell(LogRecord entry, String passing, int unsaid) {
    String more = unsaid == 0 ? "" : " (" + unsaid + " more of this kind since the last line)";
    if (passing != null) {
      entry.setThrown(null);
      entry.setParameters(null);
      entry.setMessage(passing.replaceAll("\\s+", " ") + more);
    } else if (!more.isEmpty()) {
      entry.setMessage(entry.getMessage() + more);
    }
  }
}
