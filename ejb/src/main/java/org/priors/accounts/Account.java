package org.priors.accounts;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.priors.agencies.Office;
import org.priors.problems.Guard;
import org.priors.problems.NotFound;
import org.priors.security.Caller;
import org.priors.security.Role;

/**
 * A person's or system's account. Opened by an administrator; closed by one, with a reason, and
 * opened again; shut by itself when nobody has used it for long (CJIS Security Policy 5.9.5, AC-2).
 * It is never removed: what it did stays. It has one grant or more, of which a session or token
 * works under one. Wrong passwords do nothing to it ({@link SignInLocks}).
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

  @OneToMany(mappedBy = "account", cascade = CascadeType.PERSIST)
  @OrderBy("id")
  private List<AccountGrant> grants = new ArrayList<>();

  @Column(name = "last_grant_id")
  private Long lastGrantId;

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

  /** Of an account that nobody has used, when it was opened; kept once it is used. */
  @Column(name = "unused_since")
  private Instant unusedSince;

  @Version private int version;

  protected Account() {}

  /**
   * With its first grant.
   *
   * @param office where the role is worked in, null for a role that belongs to no office
   * @param passwordHash made by {@link Passwords}
   */
  public Account(
      String userName,
      String displayName,
      Role role,
      Office office,
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
    grants.add(new AccountGrant(this, role, office));
    this.passwordHash = passwordHash;
    this.lastSignedIn = opened;
    this.unusedSince = opened;
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
    unusedSince = lastUsed() == null ? now : unusedSince;
    lastSignedIn = now;
  }

  /**
   * Another grant; sessions go on under the one that they are in.
   *
   * @param office null for a role that belongs to no office
   */
  AccountGrant give(Role role, Office office) {
    Guard.present(role, "/role", "The role");
    Optional<AccountGrant> known =
        grants.stream().filter(each -> each.isOf(role, office)).findFirst();
    Guard.check(
        known.filter(AccountGrant::stands).isEmpty(),
        "same-grant",
        "/role",
        "The account has this grant already.");
    known.ifPresent(AccountGrant::giveAgain);
    return known.orElseGet(
        () -> {
          AccountGrant given = new AccountGrant(this, role, office);
          grants.add(given);
          return given;
        });
  }

  /** Ends every session: the next one begins with a grant that is left. One at least is. */
  AccountGrant takeAway(long grantId, Instant now) {
    AccountGrant taken = grant(grantId);
    Guard.check(
        grants().size() > 1,
        "last-grant",
        "",
        "It is the only grant of the account. Give another one first, or close the account.");
    taken.takeAway(now);
    generation++;
    return taken;
  }

  /** The next sign-in begins with this grant. */
  AccountGrant use(long grantId) {
    AccountGrant used = grant(grantId);
    lastGrantId = used.id();
    return used;
  }

  /**
   * One of the grants that stand.
   *
   * @throws NotFound for any other, be it of another account
   */
  AccountGrant grant(long grantId) {
    return grants().stream()
        .filter(each -> each.id() == grantId)
        .findFirst()
        .orElseThrow(() -> new NotFound("grant", grantId));
  }

  /** Those that stand, the earliest first. */
  public List<AccountGrant> grants() {
    return grants.stream().filter(AccountGrant::stands).toList();
  }

  /** The one used last; the earliest where none was, or where that one has been taken away. */
  public AccountGrant lastGrant() {
    List<AccountGrant> standing = grants();
    return standing.stream()
        .filter(each -> lastGrantId != null && lastGrantId.equals(each.id()))
        .findFirst()
        .orElseGet(() -> standing.get(0));
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

  /** The account as the caller of a request from this address, under the grant used last. */
  public Caller caller(String source) {
    return caller(lastGrant(), source);
  }

  /** The same under this grant. */
  Caller caller(AccountGrant under, String source) {
    return Caller.working(userName, under.grant()).withAccount(id).named(displayName).from(source);
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

  /** From when on 90 days are counted: when it was used last, opened, or opened again. */
  public Instant lastSignedIn() {
    return lastSignedIn;
  }

  /** When a use of it was noted last; null where nobody has used it. */
  public Instant lastUsed() {
    return unusedSince == null || lastSignedIn.isAfter(unusedSince) ? lastSignedIn : null;
  }
}
