package org.priors.accounts;

/**
 * What a session stands on, and ends with.
 *
 * @param generation of the account, which counts up whenever its sessions are to end
 * @param grantId of the grant that is worked under
 */
public record SessionBasis(int generation, long grantId) {}
