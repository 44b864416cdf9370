package org.priors.slice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** No setting has a value. */
@ApplicationScoped
class NothingConfigured {

  @Produces
  @Dependent
  @ConfigProperty
  Optional<String> absent() {
    return Optional.empty();
  }

  @Produces
  @Dependent
  @ConfigProperty
  String empty() {
    return "";
  }
}
