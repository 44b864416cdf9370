package org.priors.law;

import java.util.Set;

/**
 * A printed condition on what came before: {@code no arrest in the previous 10 years}.
 *
 * @param kinds of events, any of which is meant
 * @param within how far back before this offense; null for any time
 * @param times how many
 * @param actionFor what the license action has to be for; null for any
 */
public record Earlier(
    Set<EarlierEventKind> kinds, Term within, Bounds times, ActionFor actionFor) {}
