package org.priors.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;
import java.util.Set;

/** A form of another site is no click of the person's. Browsers say themselves whose it is. */
final class OtherSites {

  private static final Set<String> OTHERS = Set.of("cross-site", "same-site");

  private OtherSites() {}

  static boolean haveSent(HttpServletRequest request, Optional<URI> address) {
    return "POST".equals(request.getMethod())
        && haveSent(request.getHeader("Sec-Fetch-Site"), request.getHeader("Origin"), address);
  }

  /**
   * By what the browser says of the sender or, where it says nothing of that, by the origin: an
   * older one, or one that is not asked by TLS.
   *
   * @param site null where it is not said
   * @param origin null where it is not said, as a system does not
   * @param address that people know Priors by
   */
  static boolean haveSent(String site, String origin, Optional<URI> address) {
    return site == null
        ? origin != null && address.isPresent() && !origin.equalsIgnoreCase(origin(address.get()))
        : OTHERS.contains(site);
  }

  private static String origin(URI address) {
    int usual = "https".equals(address.getScheme()) ? 443 : 80;
    String port =
        address.getPort() < 0 || address.getPort() == usual ? "" : ":" + address.getPort();
    return address.getScheme() + "://" + address.getHost() + port;
  }
}
