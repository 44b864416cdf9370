package org.priors.hearings;

import java.util.ArrayList;
import java.util.List;

/**
 * Somebody who has to come to a hearing, or came.
 *
 * @param underSubpoena whether a subpoena was served on that person
 * @param mark the last one; null where nobody has marked that person
 */
public record Comer(Appearance.Part part, String name, boolean underSubpoena, CheckIn mark) {

  /**
   * All of a hearing, those who have to come first.
   *
   * @param driver null where nobody is named
   * @param marks the oldest first
   */
  static List<Comer> of(Setting setting, String driver, List<CheckIn> marks) {
    List<Comer> all = new ArrayList<>();
    add(all, setting, Appearance.Part.DRIVER, driver, marks);
    add(all, setting, Appearance.Part.COUNSEL, setting.counsel(), marks);
    add(all, setting, Appearance.Part.ARRESTING_OFFICER, setting.arrestingOfficer(), marks);
    setting.subpoenas().stream()
        .filter(each -> each.isToCome() && !each.isWithdrawn())
        .forEach(each -> add(all, setting, each.part(), each.name(), marks));
    marks.forEach(each -> add(all, setting, each.part(), each.name(), marks));
    return all;
  }

  private static void add(
      List<Comer> all, Setting setting, Appearance.Part part, String name, List<CheckIn> marks) {
    if (name == null || all.stream().anyMatch(each -> each.isThis(part, name))) {
      return;
    }
    boolean underSubpoena = setting.subpoenaOf(part, name).filter(Subpoena::isServed).isPresent();
    CheckIn last =
        marks.stream()
            .filter(each -> each.isOf(part, name))
            .reduce((before, after) -> after)
            .orElse(null);
    all.add(new Comer(part, name, underSubpoena, last));
  }

  private boolean isThis(Appearance.Part other, String named) {
    return part == other && name.equalsIgnoreCase(named.strip());
  }

  /** Whether somebody has marked that person. */
  public boolean isMarked() {
    return mark != null;
  }
}
