package org.priors.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.priors.problems.Guard;

/** A note that someone wrote on a case. Notes are added, never edited. */
@Entity
@Table(name = "case_note")
public class CaseNote {

  static final int LONGEST = 10_000;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "case_note_seq")
  @SequenceGenerator(name = "case_note_seq", sequenceName = "case_note_seq", allocationSize = 50)
  private Long id;

  @ManyToOne
  @JoinColumn(name = "case_id")
  private CaseFile caseFile;

  private String text;

  @Column(name = "written_at")
  private Instant writtenAt;

  @Column(name = "written_by")
  private String writtenBy;

  protected CaseNote() {}

  public CaseNote(String text, Instant writtenAt, String writtenBy) {
    this.text = Guard.required(text, "/text", "The note", LONGEST);
    this.writtenAt = writtenAt;
    this.writtenBy = writtenBy;
  }

  void belongTo(CaseFile owner) {
    this.caseFile = owner;
  }

  public String text() {
    return text;
  }

  public Instant writtenAt() {
    return writtenAt;
  }

  public String writtenBy() {
    return writtenBy;
  }
}
