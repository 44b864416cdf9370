package org.priors.web.rest;

/** The id of what was made. */
public record Created(long id) {}
