package org.priors.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import org.priors.problems.Guard;

/** The implied-consent advisement: which form was read, in which language, when and by whom. */
@Entity
public class Advisement {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "advisement_seq")
  @SequenceGenerator(name = "advisement_seq", sequenceName = "advisement_seq", allocationSize = 50)
  private Long id;

  @OneToOne
  @JoinColumn(name = "case_id")
  private CaseFile caseFile;

  private String form;

  @Column(name = "language")
  private String language;

  @Column(name = "read_at")
  private Instant readAt;

  @Column(name = "read_by")
  private String readBy;

  private String source;

  protected Advisement() {}

  public Advisement(String form, String language, Instant readAt, String readBy) {
    this.form = Guard.requiredLine(form, "/form", "The advisement form", 100);
    this.language = Guard.requiredLine(language, "/language", "The language of the advisement", 60);
    this.readAt = Guard.present(readAt, "/readAt", "The time the advisement was read");
    Guard.time(readAt, "/readAt", "The time the advisement was read");
    this.readBy = Guard.requiredLine(readBy, "/readBy", "Who read the advisement", 100);
  }

  /** Is read from this document, which came after the report. */
  public Advisement from(String document) {
    source = Guard.required(document, "/sourceDocument", "The source document", 300);
    return this;
  }

  /** Says what the other says; its source stays. */
  void say(Advisement corrected) {
    form = corrected.form;
    language = corrected.language;
    readAt = TestTimes.kept(readAt, corrected.readAt);
    readBy = corrected.readBy;
  }

  void belongTo(CaseFile owner) {
    this.caseFile = owner;
  }

  public Long id() {
    return id;
  }

  public String form() {
    return form;
  }

  public String language() {
    return language;
  }

  public Instant readAt() {
    return readAt;
  }

  public String readBy() {
    return readBy;
  }

  /** The document this is read from; null where it came with the report. */
  public String source() {
    return source;
  }
}
