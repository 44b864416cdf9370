package org.priors.accounts;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.priors.accounts.ApiTokens.Issued;
import org.priors.audit.AuditLog;
import org.priors.audit.ChangeSets;
import org.priors.problems.NotFound;
import org.priors.security.Caller;
import org.priors.security.Permission;
import org.priors.security.UseCase;

/** Shows the tokens of an account and ends one: to its owner and to an administrator. */
@Stateless
public class RevokeToken {

  @Inject ApiTokens tokens;
  @Inject ChangeSets changes;
  @Inject AuditLog audit;

  /** The tokens of the account, the latest first. */
  @UseCase(Permission.SIGNED_IN)
  public List<Issued> of(Caller caller, long accountId) {
    if (!mayDecide(caller, accountId)) {
      throw new NotFound("account", accountId);
    }
    return tokens.of(accountId);
  }

  /** Ends the token at once; one that has ended already is left as it is. */
  @UseCase(Permission.SIGNED_IN)
  public void revoke(Caller caller, long tokenId) {
    Issued token =
        tokens
            .one(tokenId)
            .filter(one -> mayDecide(caller, one.accountId()))
            .orElseThrow(() -> new NotFound("token", tokenId));
    if (token.revokedAt() == null) {
      changes.begin(caller, "Token revoked: " + token.label());
      tokens.revoke(tokenId);
      audit.allowed(caller, "Revoked a token", "account", token.accountId(), token.label());
    }
  }

  private static boolean mayDecide(Caller caller, long accountId) {
    return caller.may(Permission.ADMINISTER)
        || caller.accountId() != null && caller.accountId() == accountId;
  }
}
