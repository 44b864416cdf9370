package org.priors.hearings;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.priors.problems.Guard;

/** Who came to a hearing, and how. */
@Embeddable
public class Appearance {

  @Enumerated(EnumType.STRING)
  private Part part;

  private String name;

  @Enumerated(EnumType.STRING)
  private How manner;

  private boolean sworn;

  /** As what. */
  public enum Part {
    DRIVER("Driver"),
    COUNSEL("Counsel for the driver"),
    ARRESTING_OFFICER("Arresting officer"),
    WITNESS("Witness"),
    INTERPRETER("Interpreter");

    private final String title;

    Part(String title) {
      this.title = title;
    }

    /** As a page says it. */
    public String title() {
      return title;
    }
  }

  /** In which way. */
  public enum How {
    IN_PERSON("In person"),
    VIDEO("By video"),
    TELEPHONE("By telephone"),
    ABSENT("Did not appear");

    private final String title;

    How(String title) {
      this.title = title;
    }

    /** As a page says it. */
    public String title() {
      return title;
    }
  }

  protected Appearance() {}

  /**
   * @param place in the form
   * @param sworn whether what was said was sworn to
   */
  Appearance(String place, Part part, String name, How manner, boolean sworn) {
    this.part = Guard.present(part, place + "/part", "As what they appeared");
    this.name = Guard.requiredLine(name, place + "/name", "The name", 200);
    this.manner = Guard.present(manner, place + "/manner", "How they appeared");
    Guard.check(
        !sworn || manner != How.ABSENT,
        "absent",
        place + "/sworn",
        "Who did not appear was not sworn in.");
    this.sworn = sworn;
  }

  public Part part() {
    return part;
  }

  public String name() {
    return name;
  }

  public How manner() {
    return manner;
  }

  /** Whether what they said was sworn to. */
  public boolean isSworn() {
    return sworn;
  }
}
