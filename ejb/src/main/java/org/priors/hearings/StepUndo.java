package org.priors.hearings;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.priors.problems.Guard;

/** Why a step of an administrative action counts no more. The step stays on file. */
@Entity
@Table(name = "administrative_step_undo")
public class StepUndo {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "administrative_step_undo_seq")
  @SequenceGenerator(
      name = "administrative_step_undo_seq",
      sequenceName = "administrative_step_undo_seq",
      allocationSize = 50)
  private Long id;

  @OneToOne
  @JoinColumn(name = "step_id")
  private ActionStep step;

  private String authority;
  private String reason;

  @Column(name = "source_document")
  private String sourceDocument;

  @Column(name = "undone_by")
  private String undoneBy;

  @Column(name = "undone_at")
  private Instant undoneAt;

  protected StepUndo() {}

  /**
   * @param authority who has ordered it: a person or a court
   * @param sourceDocument the paper that says so
   */
  StepUndo(String authority, String reason, String sourceDocument, Recorded recorded) {
    this.authority = Guard.requiredLine(authority, "/authority", "Who ordered it", 200);
    this.reason = Guard.required(reason, "/reason", "The reason", ActionStep.LONGEST_REASON);
    this.sourceDocument =
        Guard.requiredLine(sourceDocument, "/sourceDocument", "The document", 300);
    this.undoneBy = recorded.by();
    this.undoneAt = recorded.at();
  }

  void of(ActionStep undone) {
    this.step = undone;
  }

  public String authority() {
    return authority;
  }

  public String reason() {
    return reason;
  }

  public String sourceDocument() {
    return sourceDocument;
  }

  public String undoneBy() {
    return undoneBy;
  }

  public Instant undoneAt() {
    return undoneAt;
  }
}
