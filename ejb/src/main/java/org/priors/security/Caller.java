package org.priors.security;

import java.io.Serializable;

/**
 * The person or system that asks for something, under which grant, and what for. Every use case
 * takes one first.
 *
 * @param accountId the account, null for the product's own background work
 * @param grant the one that is worked under, null for who has shown no account
 * @param source the network address the request came from, null for background work
 */
public record Caller(
    Long accountId,
    String userName,
    String displayName,
    Grant grant,
    Purpose purpose,
    String source)
    implements Serializable {

  /** Background work of the product itself, named in the audit as such. */
  public static Caller system(String name) {
    return system(name, Role.ADMINISTRATOR).withPurpose(Purpose.ADMINISTRATION);
  }

  /** Background work in place of people of this role. */
  public static Caller system(String name, Role role) {
    return working("priors:" + name, Grant.of(role)).named("Priors (" + name + ")");
  }

  /** Who works under this grant, for what it is usually for, from no address. */
  public static Caller working(String userName, Grant grant) {
    return new Caller(null, userName, userName, grant, grant.role().usualPurpose(), null);
  }

  /** Who has shown no account, and may do nothing; for the audit, which names what was said. */
  public static Caller nobody(String userName) {
    return new Caller(null, userName, null, null, Purpose.ADMINISTRATION, null);
  }

  public boolean may(Permission permission) {
    return permission.allows(role());
  }

  /** Refuses unless the role allows it. */
  public void require(Permission permission) {
    if (!may(permission)) {
      throw new Denied(this, permission);
    }
  }

  /** The role of the grant in use; null for nobody. */
  public Role role() {
    return grant == null ? null : grant.role();
  }

  /** The office of the grant in use; null for none. */
  public Long officeId() {
    return at() == null ? null : at().officeId();
  }

  /** The agency of the grant in use; null for none, and for a court. */
  public Long agencyId() {
    return at() == null ? null : at().agencyId();
  }

  /** The State of the office of the grant in use, two letters; null for none. */
  public String state() {
    return at() == null ? null : at().state();
  }

  /** The name of the agency or court of the grant in use; null for none. */
  public String officeName() {
    return at() == null ? null : at().name();
  }

  private Workplace at() {
    return grant == null ? null : grant.at();
  }

  public Caller withAccount(long id) {
    return new Caller(id, userName, displayName, grant, purpose, source);
  }

  public Caller named(String name) {
    return new Caller(accountId, userName, name, grant, purpose, source);
  }

  public Caller withPurpose(Purpose stated) {
    return new Caller(accountId, userName, displayName, grant, stated, source);
  }

  public Caller from(String address) {
    return new Caller(accountId, userName, displayName, grant, purpose, address);
  }
}
