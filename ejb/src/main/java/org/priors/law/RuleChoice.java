package org.priors.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Which of a parameter's rules answer for one number and situation.
 *
 * @param rule the narrowest of the highest number that holds; null for none
 * @param also others that hold beside it, since none of them is made for a part of its cases
 * @param perhaps those that would hold if what cannot be told were so, or what was taken as the
 *     ordinary case were otherwise
 * @param mayBeNone whether it alone may hold, and nothing is printed of the case in which it does
 *     not
 */
record RuleChoice(Rule rule, List<Rule> also, List<Rule> perhaps, boolean mayBeNone) {

  private static final RuleChoice NONE = new RuleChoice(null, List.of(), List.of(), false);

  static RuleChoice of(InForce value, int number, Situation now) {
    List<Rule> sure = List.of();
    List<Rule> open = List.of();
    List<Rule> otherwise = List.of();
    Rule found = null;
    for (Rule rule : value.rules()) {
      if (!rule.supplements() && rule.when().number() <= number) {
        Counts holds = rule.when().holds(now);
        if (holds == Counts.YES) {
          sure = with(sure, rule);
          found = found == null || isNearer(rule, found, now) ? rule : found;
        } else if (holds == Counts.UNKNOWN && rule.when().asTaken(now) == Counts.YES) {
          open = with(open, rule);
        } else if (holds == Counts.UNKNOWN) {
          otherwise = with(otherwise, rule);
        }
      }
    }
    open = ofTheLastColumn(open);
    if (found == null || isLeftToOthers(found, open, now)) {
      return (open.isEmpty() ? NONE : ofOpen(open)).or(value, otherwise, now);
    }
    List<Rule> instead = instead(value, found, open, now);
    return new RuleChoice(found, beside(value, found, sure), instead, false)
        .or(value, otherwise, now);
  }

  /** With the rows that hold if what is taken as the ordinary case is otherwise. */
  private RuleChoice or(InForce value, List<Rule> otherwise, Situation now) {
    if (otherwise.isEmpty()) {
      return this;
    }
    List<Rule> more = new ArrayList<>(perhaps);
    ofTheLastColumn(otherwise).stream()
        .filter(each -> each.isPrinted() && isMeant(value, each, now))
        .forEach(more::add);
    return new RuleChoice(rule, also, eachOnce(rule, more), mayBeNone);
  }

  /** A row for a crash is not meant where another row would be found after the crash as well. */
  private boolean isMeant(InForce value, Rule other, Situation now) {
    return other.when().crash() == null
        || rule == null
        || isNearer(other, rule, now)
        || wouldBeBeside(value, other, rule);
  }

  /** Without those that say what another of them says. */
  private static List<Rule> eachOnce(Rule found, List<Rule> more) {
    List<Rule> once = List.of();
    for (Rule rule : more) {
      boolean isSaid = found != null && saysTheSame(rule, found);
      if (!isSaid && once.stream().noneMatch(said -> saysTheSame(rule, said))) {
        once = with(once, rule);
      }
    }
    return once;
  }

  private static List<Rule> with(List<Rule> rules, Rule another) {
    List<Rule> more = rules.isEmpty() ? new ArrayList<>(4) : rules;
    more.add(another);
    return more;
  }

  private static RuleChoice ofOpen(List<Rule> open) {
    Rule first = open.get(0);
    List<Rule> others = eachOnce(first, open.subList(1, open.size()));
    return new RuleChoice(first, List.of(), others, open.size() == 1);
  }

  /** Of a column that may hold, the lower ones are not meant. */
  private static List<Rule> ofTheLastColumn(List<Rule> open) {
    if (open.size() < 2) {
      return open;
    }
    List<Rule> last = new ArrayList<>(open.size());
    for (Rule rule : open) {
      if (isOfItsColumn(rule, open)) {
        last.add(rule);
      }
    }
    return last;
  }

  /** Whether nearer rules tell two ways, of which one is so. */
  private static boolean isLeftToOthers(Rule found, List<Rule> open, Situation now) {
    return open.size() > 1
        && open.stream()
            .anyMatch(
                one ->
                    isNearer(one, found, now)
                        && open.stream().anyMatch(other -> one.when().isElseOf(other.when())));
  }

  /** Whether the rule itself is one of which it cannot be told whether it holds. */
  boolean isOpen(Situation now) {
    return rule != null && rule.when().holds(now) == Counts.UNKNOWN;
  }

  /** A rule made for the driver's age comes first, then the nearest number, then the narrower. */
  private static boolean isNearer(Rule one, Rule other, Situation now) {
    boolean agedOne = one.when().age() != null;
    boolean agedOther = other.when().age() != null;
    if (agedOne != agedOther) {
      return agedOne;
    }
    if (one.when().number() != other.when().number()) {
      return one.when().number() > other.when().number();
    }
    return one.when().narrowness(now.limit()) > other.when().narrowness(now.limit());
  }

  private static List<Rule> beside(InForce value, Rule found, List<Rule> sure) {
    if (sure.size() < 2) {
      return List.of();
    }
    List<Rule> beside = List.of();
    for (Rule rule : sure) {
      if (rule != found && isOfItsColumn(rule, sure) && isBeside(value, rule, found, sure)) {
        beside = with(beside, rule);
      }
    }
    return beside.size() < 2 ? beside : eachOnce(found, beside);
  }

  /** A row that is empty in the source says nothing beside one that is printed. */
  private static boolean isBeside(InForce value, Rule rule, Rule found, List<Rule> sure) {
    if (found.isPrinted() && !rule.isPrinted()) {
      return false;
    }
    int place = place(value, rule);
    for (Rule other : sure) {
      if (other != rule && value.nesting().isPart(place(value, other), place)) {
        return false;
      }
    }
    return !value.nesting().isPart(place, place(value, found)) && !saysTheSame(rule, found);
  }

  /** A column holds up to the next number that is printed for the same kind of drivers. */
  private static boolean isOfItsColumn(Rule rule, List<Rule> rules) {
    boolean isAged = rule.when().age() != null;
    for (Rule other : rules) {
      if ((other.when().age() != null) == isAged && other.when().number() > rule.when().number()) {
        return false;
      }
    }
    return true;
  }

  private static int place(InForce value, Rule rule) {
    List<Rule> rules = value.rules();
    for (int i = 0; i < rules.size(); i++) {
      if (rules.get(i) == rule) {
        return i;
      }
    }
    throw new IllegalArgumentException("a rule of another value");
  }

  static boolean saysTheSame(Rule one, Rule other) {
    return Objects.equals(one.text(), other.text())
        && Objects.equals(one.value(), other.value())
        && one.sanction().equals(other.sanction());
  }

  /** Those that are nearer, and those that would stand beside the one found. */
  private static List<Rule> instead(InForce value, Rule found, List<Rule> open, Situation now) {
    List<Rule> instead = List.of();
    for (Rule rule : open) {
      if (isNearer(rule, found, now) || wouldBeBeside(value, rule, found)) {
        instead = with(instead, rule);
      }
    }
    return eachOnce(found, instead);
  }

  private static boolean wouldBeBeside(InForce value, Rule rule, Rule found) {
    return rule.when().number() == found.when().number()
        && (rule.when().age() == null) == (found.when().age() == null)
        && isBeside(value, rule, found, List.of(found));
  }
}
