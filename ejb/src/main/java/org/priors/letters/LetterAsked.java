package org.priors.letters;

/** Which letter: of which step of an action, of what kind, in which language. */
public record LetterAsked(long actionId, long stepId, LetterKind kind, LetterLanguage language) {}
