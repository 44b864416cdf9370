package org.priors.people;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.priors.identity.Pair;
import org.priors.problems.Conflict;
import org.priors.problems.Guard;

/**
 * What a person decided of two person records. Binds every later automatic run until it is taken
 * back; then the records stand as if it had never been. One about records out of sight gives way to
 * later ones where it contradicts them, and binds again once these are taken back.
 */
@Entity
@Table(name = "match_decision")
public class MatchDecision {

  private static final int LONGEST_REASON = 1_000;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "match_decision_seq")
  @SequenceGenerator(
      name = "match_decision_seq",
      sequenceName = "match_decision_seq",
      allocationSize = 50)
  private Long id;

  @Column(name = "record_a")
  private long recordA;

  @Column(name = "record_b")
  private long recordB;

  @Enumerated(EnumType.STRING)
  private Verdict verdict;

  private String reason;

  @Column(name = "decided_by")
  private String decidedBy;

  @Column(name = "decided_at")
  private Instant decidedAt;

  @Column(name = "withdrawn_by")
  private String withdrawnBy;

  @Column(name = "withdrawn_at")
  private Instant withdrawnAt;

  @Column(name = "withdrawn_reason")
  private String withdrawnReason;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "match_gives_way", joinColumns = @JoinColumn(name = "decision_id"))
  @Column(name = "to_id")
  private Set<Long> givesWayTo = new HashSet<>();

  protected MatchDecision() {}

  /**
   * @param reason why; kept with the name of whoever decides
   * @param decidedBy the name as others read it
   */
  public MatchDecision(Pair pair, Verdict verdict, String reason, String decidedBy, Clock clock) {
    Guard.check(
        pair.a() != pair.b(), "same-record", "/b", "A record is compared with another one.");
    this.recordA = pair.a();
    this.recordB = pair.b();
    this.verdict = Guard.present(verdict, "/verdict", "The decision");
    this.reason = reason(reason);
    this.decidedBy = decidedBy;
    this.decidedAt = clock.instant();
  }

  private static String reason(String reason) {
    return Guard.required(reason, "/reason", "The reason", LONGEST_REASON);
  }

  public void takeBack(String reason, String by, Clock clock) {
    if (withdrawnAt != null) {
      throw new Conflict("This decision was taken back by " + withdrawnBy + " already.");
    }
    this.withdrawnReason = reason(reason);
    this.withdrawnBy = by;
    this.withdrawnAt = clock.instant();
  }

  /** Is not in effect where it contradicts that one, for as long as that one stands. */
  public void giveWayTo(MatchDecision other) {
    givesWayTo.add(other.id);
  }

  /** That one has been taken back. */
  public void noLongerGiveWayTo(MatchDecision other) {
    givesWayTo.remove(other.id);
  }

  /** Whether it stands and there is another to which it gives way where the two contradict. */
  public boolean mayGiveWay() {
    return withdrawnAt == null && !givesWayTo.isEmpty();
  }

  /** Of which records, what, by whom and why. */
  public String inWords() {
    return "records %d and %d %s by %s (%s)"
        .formatted(recordA, recordB, verdict.past(), decidedBy, reason);
  }

  public Long id() {
    return id;
  }

  public Pair pair() {
    return new Pair(recordA, recordB);
  }

  public Verdict verdict() {
    return verdict;
  }

  public String reason() {
    return reason;
  }

  public String decidedBy() {
    return decidedBy;
  }

  public Instant decidedAt() {
    return decidedAt;
  }

  /** Null while it stands. */
  public Instant withdrawnAt() {
    return withdrawnAt;
  }

  /** Null while it stands. */
  public String withdrawnBy() {
    return withdrawnBy;
  }

  /** Null while it stands. */
  public String withdrawnReason() {
    return withdrawnReason;
  }
}
