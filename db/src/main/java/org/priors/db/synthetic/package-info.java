/**
 * A synthetic State: records of arrested drivers as several agencies would have reported them, with
 * the known truth of who is who, for measuring how well records are joined. Everybody is invented.
 */
package org.priors.db.synthetic;
