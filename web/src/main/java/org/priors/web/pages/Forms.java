package org.priors.web.pages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.time.Clock;

/** Gives each page that reads days a form that knows which day it is. */
@ApplicationScoped
public class Forms {

  @Inject Clock clock;

  @Produces
  @Dependent
  Form form() {
    return Form.on(clock);
  }
}
