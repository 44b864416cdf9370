package org.priors.law;

import java.util.List;

/**
 * What a police agency's own policy recommends to charge; a policy, no law.
 *
 * @param charges each with the words of the policy
 */
public record Recommendation(Jurisdiction agency, List<Rule> charges) {}
