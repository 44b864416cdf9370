package org.priors.drivers;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.priors.identity.Matcher;

/** The weights in use: the office's own where it names a folder of them, else the shipped ones. */
@ApplicationScoped
class Weights {

  @Inject
  @ConfigProperty(name = "priors.identity.weights")
  Optional<String> folder;

  private Matcher matcher;

  @PostConstruct
  void read() {
    matcher = folder.filter(named -> !named.isBlank()).map(Weights::in).orElseGet(Matcher::shipped);
  }

  private static Matcher in(String folder) {
    try {
      return Matcher.in(Path.of(folder));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  Matcher matcher() {
    return matcher;
  }
}
