package org.priors.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.priors.accounts.ApiTokens;
import org.priors.accounts.CalendarReader;

/** Knows whose hearings a calendar program reads, by the token in the address alone. */
@ApplicationScoped
public class FeedReaders {

  @Inject ApiTokens tokens;

  /** Empty for a token that is not valid, which the audit is told of. */
  public Optional<CalendarReader> of(String token, HttpServletRequest request) {
    return tokens.calendarReader(token, request.getRemoteAddr());
  }
}
