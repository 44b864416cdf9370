package org.priors.web.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The API for other systems. Answers are JSON; errors are problem+json (RFC 9457). */
@ApplicationPath("api")
public class Api extends Application {}
