package org.priors.cases;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.priors.problems.Guard;

/** A standardized field sobriety test and the clues that were seen. */
@Entity
@Table(name = "sobriety_test")
public class SobrietyTest {

  /** Which test, with the number of clues that NHTSA's standardized battery defines for it. */
  public enum Kind {
    HORIZONTAL_GAZE_NYSTAGMUS("Horizontal gaze nystagmus (HGN)", 6),
    WALK_AND_TURN("Walk and turn", 8),
    ONE_LEG_STAND("One-leg stand", 4),
    OTHER("Other", 8);

    private final String title;
    private final int mostClues;

    Kind(String title, int mostClues) {
      this.title = title;
      this.mostClues = mostClues;
    }

    public String title() {
      return title;
    }

    public int mostClues() {
      return mostClues;
    }
  }

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sobriety_test_seq")
  @SequenceGenerator(
      name = "sobriety_test_seq",
      sequenceName = "sobriety_test_seq",
      allocationSize = 50)
  private Long id;

  @ManyToOne
  @JoinColumn(name = "case_id")
  private CaseFile caseFile;

  @Enumerated(EnumType.STRING)
  private Kind kind;

  private Integer clues;
  private String remarks;

  protected SobrietyTest() {}

  /**
   * @param clues null where the officer gives none
   */
  public SobrietyTest(Kind kind, Integer clues, String remarks) {
    this.kind = Guard.present(kind, "/kind", "The kind of field sobriety test");
    Guard.check(
        clues == null || clues >= 0 && clues <= kind.mostClues(),
        "bad-clues",
        "/clues",
        kind.title() + " has 0 to " + kind.mostClues() + " clues, not " + clues + ".");
    this.clues = clues;
    this.remarks = Guard.optional(remarks, "/remarks", "The remarks", 500);
  }

  /** Says what the other says. */
  void say(SobrietyTest corrected) {
    clues = corrected.clues;
    remarks = corrected.remarks;
  }

  void belongTo(CaseFile owner) {
    this.caseFile = owner;
  }

  public Kind kind() {
    return kind;
  }

  public Integer clues() {
    return clues;
  }

  public String remarks() {
    return remarks;
  }
}
