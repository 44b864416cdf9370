package org.priors.security;

import java.io.Serializable;

/**
 * The person or system that asks for something, and what for. Every use case takes one first.
 *
 * @param accountId the account, null for the product's own background work
 * @param agencyId the agency the account belongs to, null if none
 * @param source the network address the request came from, null for background work
 */
public record Caller(
    Long accountId,
    String userName,
    String displayName,
    Role role,
    Long agencyId,
    String agencyName,
    Purpose purpose,
    String source)
    implements Serializable {

  /** Background work of the product itself, named in the audit as such. */
  public static Caller system(String name) {
    return new Caller(
        null,
        "priors:" + name,
        "Priors (" + name + ")",
        Role.ADMINISTRATOR,
        null,
        null,
        Purpose.ADMINISTRATION,
        null);
  }

  public boolean may(Permission permission) {
    return permission.allows(role);
  }

  /** Refuses unless the role allows it. */
  public void require(Permission permission) {
    if (!may(permission)) {
      throw new Denied(this, permission);
    }
  }

  public Caller withPurpose(Purpose stated) {
    return new Caller(accountId, userName, displayName, role, agencyId, agencyName, stated, source);
  }

  public Caller from(String address) {
    return new Caller(
        accountId, userName, displayName, role, agencyId, agencyName, purpose, address);
  }
}
