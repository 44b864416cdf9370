package org.priors.hearings;

import java.util.List;
import org.priors.rulings.CaseOnRecord;

/**
 * What an arresting officer prepares for a hearing with.
 *
 * @param setting when and where; null where none is set
 * @param swap what was asked of its day; null for nothing
 * @param issues what it is about by the law book; nothing where no source prints it
 * @param challenges what is likely to be brought up; nothing where no source tells
 */
public record PreparationSheet(
    ActionView of,
    CaseOnRecord onRecord,
    Setting setting,
    Swap swap,
    List<OnIssue> issues,
    List<Challenge> challenges) {

  /** An issue with what of the file is laid beside it. */
  public record OnIssue(Issue issue, List<FileFact> facts) {}

  /** Whether another day may be asked for. */
  public boolean isToBeAsked() {
    return setting != null && (swap == null || !swap.isOpen());
  }
}
