package org.priors.web.security;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How requests reach Priors, as the settings PRIORS_PROXY and PRIORS_ADDRESS say. A request's own
 * {@code Host} is believed in nothing, and its {@code X-Forwarded-} headers only where a proxy that
 * is named has set them.
 */
@ApplicationScoped
public class TrustedProxy {

  private static final String HTTPS = "https";

  @Inject
  @ConfigProperty(name = "priors.proxy")
  Optional<String> named;

  @Inject
  @ConfigProperty(name = "priors.address")
  Optional<URI> address;

  private ProxyAddresses proxies;

  @PostConstruct
  void read() {
    proxies = new ProxyAddresses(named.orElse(null));
    if (address.isPresent()
        && (address.get().getHost() == null
            || !Set.of("http", HTTPS).contains(String.valueOf(address.get().getScheme())))) {
      throw new IllegalArgumentException(
          "PRIORS_ADDRESS is an address such as https://priors.example, not "
              + address.get()
              + ".");
    }
  }

  /** A wrong setting is told at the start, and not to the first who asks for a page. */
  void readAtTheStart(@Observes @Initialized(ApplicationScoped.class) Object started) {
    address();
  }

  /** The address that people type, without a slash at its end; empty where none is set. */
  Optional<URI> address() {
    return address.map(one -> URI.create(one.toString().replaceFirst("/+$", "")));
  }

  /** The network address that the request came from. */
  String source(HttpServletRequest request) {
    return proxies.source(request.getRemoteAddr(), values(request, "X-Forwarded-For"));
  }

  /** Whether the request came by TLS, to the proxy at least. */
  boolean isSecure(HttpServletRequest request) {
    if (request.isSecure() || address.map(URI::getScheme).filter(HTTPS::equals).isPresent()) {
      return true;
    }
    List<String> schemes = values(request, "X-Forwarded-Proto");
    return proxies.trusts(request.getRemoteAddr())
        && !schemes.isEmpty()
        && schemes.get(schemes.size() - 1).strip().toLowerCase(Locale.ROOT).endsWith(HTTPS);
  }

  private static List<String> values(HttpServletRequest request, String header) {
    return Collections.list(request.getHeaders(header));
  }
}
