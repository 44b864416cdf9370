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
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.priors.agencies.Agency;
import org.priors.problems.Guard;
import org.priors.security.Caller;
import org.priors.security.Role;

/**
 * A person's or system's account. Opened by an administrator; closed by one, with a reason, and
 * opened again; shut by itself when nobody has used it for long (CJIS Security Policy 5.9.5, AC-2).
 * It is never removed: what it did stays. Wrong passwords do nothing to it ({@link SignInLocks}).
 */
@Entity
public class Account {

  /** Unused for so long, an account is shut. */
  static final Duration UNUSED_SHUTS = Duration.ofDays(90);

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "account_seq")
  @SequenceGenerator(name = "account_seq", sequenceName = "account_seq", allocationSize = 50)
  private Long id;

  @Column(name = "user_name")
  private String userName;

  @Column(name = "display_name")
  private String displayName;

  @Enumerated(EnumType.STRING)
  @Column(name = "role")
  private Role role;

  @ManyToOne
  @JoinColumn(name = "agency_id")
  private Agency agency;

  @Column(name = "password_hash")
  private String passwordHash;

  @Column(name = "closed_at")
  private Instant closedAt;

  @Column(name = "closed_because")
  private String closedBecause;

  @Column(name = "new_password_due")
  private boolean newPasswordDue;

  @Column(name = "generation")
  private int generation;

  @Column(name = "last_signed_in")
  private Instant lastSignedIn;

  @Version private int version;

  protected Account() {}

  /**
   * @param agency the agency the account belongs to, null for none
   * @param passwordHash made by {@link Passwords}
   */
  public Account(
      String userName,
      String displayName,
      Role role,
      Agency agency,
      String passwordHash,
      Instant opened) {
    this.userName =
        Guard.required(userName, "/userName", "The user name", 64).toLowerCase(Locale.ROOT);
    Guard.check(
        this.userName.matches("[a-z0-9][a-z0-9._-]{1,63}"),
        "bad-user-name",
        "/userName",
        "A user name has 2 to 64 letters, digits, dots, hyphens and underscores.");
    this.displayName = Guard.required(displayName, "/displayName", "The name", 100);
    this.role = Guard.present(role, "/role", "The role");
    this.agency = agency;
    this.passwordHash = passwordHash;
    this.lastSignedIn = opened;
  }

  /** Whether an administrator has closed it. */
  public boolean isClosed() {
    return closedAt != null;
  }

  /** Whether it is shut because nobody has used it for long. */
  public boolean isShut(Instant now) {
    return lastSignedIn.plus(UNUSED_SHUTS).isBefore(now);
  }

  /** Ends every session. A closed one is closed no second time: the first reason stays. */
  void close(String reason, Instant now) {
    String because = Guard.required(reason, "/reason", "Why it is closed", 300);
    Guard.check(!isClosed(), "closed", "", "The account is closed already.");
    closedAt = now;
    closedBecause = because;
    generation++;
  }

  /** Opens a closed or shut account again. */
  void open(Instant now) {
    closedAt = null;
    closedBecause = null;
    lastSignedIn = now;
  }

  /** Another role ends every session: the next one begins with it. */
  void change(Role other) {
    role = Guard.present(other, "/role", "The role");
    generation++;
  }

  /**
   * Ends every session.
   *
   * @param hash made by {@link Passwords}
   * @param known to somebody else, so that the next sign-in asks for another one
   */
  void password(String hash, boolean known) {
    passwordHash = hash;
    newPasswordDue = known;
    generation++;
  }

  /** Somebody else knows the password: the next sign-in asks for another one. */
  void passwordIsKnown() {
    newPasswordDue = true;
  }

  /** Whether the person has to choose a password before anything else. */
  public boolean isNewPasswordDue() {
    return newPasswordDue;
  }

  /** Counts up whenever all sessions that began before are to end. */
  public int generation() {
    return generation;
  }

  void signedIn(Instant now) {
    lastSignedIn = now;
  }

  /** The account as the caller of a request from this address. */
  public Caller caller(String source) {
    return new Caller(
        id,
        userName,
        displayName,
        role,
        agency == null ? null : agency.id(),
        agency == null ? null : agency.name(),
        role.usualPurpose(),
        source);
  }

  public Long id() {
    return id;
  }

  public String userName() {
    return userName;
  }

  public String displayName() {
    return displayName;
  }

  public Role role() {
    return role;
  }

  /** Null for an account of no agency. */
  public Agency agency() {
    return agency;
  }

  String passwordHash() {
    return passwordHash;
  }

  /** Null unless it is closed. */
  public Instant closedAt() {
    return closedAt;
  }

  /** Null unless it is closed. */
  public String closedBecause() {
    return closedBecause;
  }

  public Instant lastSignedIn() {
    return lastSignedIn;
  }
}
