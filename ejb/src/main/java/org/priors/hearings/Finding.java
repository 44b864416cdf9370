package org.priors.hearings;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.priors.problems.Guard;

/** What was offered, said and found on one issue of a hearing. */
@Embeddable
public class Finding {

  private static final int LONGEST = 4_000;

  private String issue;

  @Column(name = "issue_by")
  private String issueBy;

  private String evidence;

  @Column(name = "officer_account")
  private String officerAccount;

  @Column(name = "driver_account")
  private String driverAccount;

  @Enumerated(EnumType.STRING)
  private Found finding;

  private String reason;

  /** Whether the issue was proved. */
  public enum Found {
    PROVED("Proved"),
    NOT_PROVED("Not proved");

    private final String title;

    Found(String title) {
      this.title = title;
    }

    /** As a page says it. */
    public String title() {
      return title;
    }
  }

  protected Finding() {}

  /** On this issue, of which nothing has been found yet. */
  Finding(Issue issue) {
    this.issue = issue.text();
    this.issueBy = issue.by();
  }

  /**
   * What was offered and said; each may be null.
   *
   * @param place of the finding in its form
   */
  Finding heard(String place, String evidence, String officer, String driver) {
    this.evidence = Guard.optional(evidence, place + "/evidence", "The evidence", LONGEST);
    this.officerAccount =
        Guard.optional(officer, place + "/officerAccount", "The officer's account", LONGEST);
    this.driverAccount =
        Guard.optional(driver, place + "/driverAccount", "The driver's account", LONGEST);
    return this;
  }

  /** What was found of it, and why; null while it is open. */
  Finding found(String place, Found finding, String reason) {
    this.finding = finding;
    this.reason = Guard.optional(reason, place + "/reason", "The reason", LONGEST);
    return this;
  }

  public String issue() {
    return issue;
  }

  /** Where the law book has the issue, or who set it. */
  public String issueBy() {
    return issueBy;
  }

  public String evidence() {
    return evidence;
  }

  public String officerAccount() {
    return officerAccount;
  }

  public String driverAccount() {
    return driverAccount;
  }

  /** Null while it is open. */
  public Found finding() {
    return finding;
  }

  public String reason() {
    return reason;
  }
}
