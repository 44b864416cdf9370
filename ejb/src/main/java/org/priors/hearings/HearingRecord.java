package org.priors.hearings;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.priors.problems.Collector;
import org.priors.problems.Conflict;
import org.priors.problems.Guard;

/**
 * What was said and found at a hearing, as it was kept once: each time that it is kept is a
 * revision of its own, and the one that a decision rests on is signed.
 */
@Entity
@Table(name = "hearing_record")
public class HearingRecord {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "hearing_record_seq")
  @SequenceGenerator(
      name = "hearing_record_seq",
      sequenceName = "hearing_record_seq",
      allocationSize = 50)
  private Long id;

  @ManyToOne
  @JoinColumn(name = "setting_id")
  private Setting setting;

  private int revision;

  private String recording;

  @Column(name = "scope_note")
  private String scopeNote;

  @OneToOne
  @JoinColumn(name = "signed_step_id")
  private ActionStep signed;

  @ElementCollection
  @CollectionTable(name = "hearing_finding", joinColumns = @JoinColumn(name = "record_id"))
  @OrderColumn(name = "number")
  private List<Finding> findings = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "hearing_exhibit", joinColumns = @JoinColumn(name = "record_id"))
  @OrderColumn(name = "number")
  private List<Exhibit> exhibits = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "hearing_appearance", joinColumns = @JoinColumn(name = "record_id"))
  @OrderColumn(name = "number")
  private List<Appearance> appearances = new ArrayList<>();

  protected HearingRecord() {}

  /**
   * @param before the revision before this one; null for the first
   */
  HearingRecord(Setting setting, HearingRecord before, Said said) {
    if (before != null && before.isSigned()) {
      throw new Conflict("The record is signed, and changes no more.");
    }
    this.setting = setting;
    this.revision = before == null ? 1 : before.revision + 1;
    this.recording = Guard.optionalLine(said.recording(), "/recording", "The recording", 300);
    this.scopeNote =
        Guard.optional(
            said.scopeNote(), "/scopeNote", "The note on scope", ActionStep.LONGEST_REASON);
    findings.addAll(said.findings());
    exhibits.addAll(said.exhibits());
    appearances.addAll(said.appearances());
  }

  /** What is kept of a hearing, beside the hearing itself. */
  record Said(
      String recording,
      String scopeNote,
      List<Finding> findings,
      List<Exhibit> exhibits,
      List<Appearance> appearances) {}

  /** Refuses to decide while an issue has no finding, or a finding no reason. */
  void refuseUnlessFound() {
    Collector problems = new Collector();
    if (findings.isEmpty()) {
      problems.add("missing", "/findings", "Nothing says what the hearing is about.");
    }
    for (int row = 0; row < findings.size(); row++) {
      Finding finding = findings.get(row);
      String place = "/findings/" + row;
      String named = "Issue " + (row + 1) + ", \"" + finding.issue() + "\",";
      if (finding.finding() == null) {
        problems.add("missing", place + "/finding", named + " has no finding.");
      } else if (finding.reason() == null) {
        problems.add("missing", place + "/reason", named + " has no reason.");
      }
    }
    problems.refuseIfAny();
  }

  /** Whether every issue was proved. */
  boolean isAllProved() {
    return findings.stream().allMatch(each -> each.finding() == Finding.Found.PROVED);
  }

  /** The same, signed with the decision that rests on it. */
  HearingRecord signedWith(ActionStep decision) {
    HearingRecord last =
        new HearingRecord(
            setting, this, new Said(recording, scopeNote, findings, exhibits, appearances));
    last.signed = decision;
    return last;
  }

  /** Whether a decision that stands rests on it. */
  public boolean isSigned() {
    return signed != null && signed.stands();
  }

  /** The decision that it is signed with; null for none. */
  public ActionStep signed() {
    return signed;
  }

  public Setting setting() {
    return setting;
  }

  /** Reads all of it, for what is shown after the transaction. */
  HearingRecord whole() {
    findings.size();
    exhibits.size();
    appearances.size();
    return this;
  }

  /** Where the recording is; null where nobody has said. */
  public String recording() {
    return recording;
  }

  /** What was asked beyond the issues, and what became of it; null for nothing. */
  public String scopeNote() {
    return scopeNote;
  }

  /** One for each issue, in their order. */
  public List<Finding> findings() {
    return Collections.unmodifiableList(findings);
  }

  /** The first is exhibit 1. */
  public List<Exhibit> exhibits() {
    return Collections.unmodifiableList(exhibits);
  }

  public List<Appearance> appearances() {
    return Collections.unmodifiableList(appearances);
  }

  /** From 1. */
  public int revision() {
    return revision;
  }
}
