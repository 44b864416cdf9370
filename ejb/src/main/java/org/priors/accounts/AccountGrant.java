package org.priors.accounts;

import jakarta.persistence.Column;
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
import java.time.Instant;
import java.util.Objects;
import org.priors.agencies.Office;
import org.priors.problems.Guard;
import org.priors.security.Grant;
import org.priors.security.Role;

/**
 * A role that an account has been given, at an office or at none. It is taken away and given again;
 * it is never removed: who had which one when stays on record.
 */
@Entity
@Table(name = "account_grant")
public class AccountGrant {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "account_grant_seq")
  @SequenceGenerator(
      name = "account_grant_seq",
      sequenceName = "account_grant_seq",
      allocationSize = 50)
  private Long id;

  @ManyToOne
  @JoinColumn(name = "account_id")
  private Account account;

  @Enumerated(EnumType.STRING)
  private Role role;

  @ManyToOne
  @JoinColumn(name = "office_id")
  private Office office;

  @Column(name = "taken_at")
  private Instant takenAt;

  protected AccountGrant() {}

  /**
   * @param office null where the role belongs to none
   */
  AccountGrant(Account account, Role role, Office office) {
    this.account = account;
    this.role = Guard.present(role, "/role", "The role");
    this.office = office;
  }

  boolean stands() {
    return takenAt == null;
  }

  boolean isOf(Role asked, Office at) {
    return role == asked && Objects.equals(officeId(), at == null ? null : at.id());
  }

  private Long officeId() {
    return office == null ? null : office.id();
  }

  void takeAway(Instant now) {
    takenAt = now;
  }

  void giveAgain() {
    takenAt = null;
  }

  public Long id() {
    return id;
  }

  Account account() {
    return account;
  }

  /** What a caller works under. */
  public Grant grant() {
    return new Grant(role, office == null ? null : office.workplace());
  }

  /** Such as "Clerk at Tupelo City Court". */
  public String inWords() {
    return grant().inWords();
  }
}
