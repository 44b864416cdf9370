package org.priors.web.security;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The proxies that stand before Priors; what they say of who asks is believed, and nobody else. */
final class ProxyAddresses {

  private static final Pattern IPV4 = Pattern.compile("\\d{1,3}(?:\\.\\d{1,3}){3}");
  private static final Pattern IPV4_WITH_PORT = Pattern.compile("(" + IPV4 + "):\\d+");
  private static final Pattern IPV6_WITH_PORT = Pattern.compile("\\[([^]]+)](?::\\d+)?");

  /** One of IPv6 with the interface's part of IPv4, in brackets, with a port. */
  private static final int LONGEST = 60;

  private final Set<InetAddress> trusted = new LinkedHashSet<>();

  /**
   * @param named addresses with commas between them; null or empty for none
   */
  ProxyAddresses(String named) {
    for (String one : named == null ? new String[0] : named.split(",")) {
      if (!one.isBlank()) {
        trusted.add(
            parsed(one)
                .orElseThrow(
                    () ->
                        new IllegalArgumentException(
                            "PRIORS_PROXY names addresses such as 127.0.0.1, not " + one + ".")));
      }
    }
  }

  boolean isEmpty() {
    return trusted.isEmpty();
  }

  boolean trusts(String address) {
    return parsed(address).filter(trusted::contains).isPresent();
  }

  /**
   * Where a request came from: the last hop that is no proxy of ours. What stands before it anybody
   * may have written.
   *
   * @param peer who is connected to us
   * @param forwardedFor the values of the header, in order
   */
  String source(String peer, List<String> forwardedFor) {
    if (!trusts(peer)) {
      return peer;
    }
    List<String> hops =
        forwardedFor.stream().flatMap(value -> Arrays.stream(value.split(",", -1))).toList();
    String last = peer;
    for (int hop = hops.size() - 1; hop >= 0 && trusts(last); hop--) {
      Optional<InetAddress> before = parsed(hops.get(hop));
      if (before.isEmpty()) {
        return last;
      }
      last = before.get().getHostAddress();
    }
    return last;
  }

  /** Names are not looked up: only what is written as an address is one. */
  private static Optional<InetAddress> parsed(String text) {
    String written = text.strip();
    if (written.length() > LONGEST) {
      return Optional.empty();
    }
    String plain = IPV6_WITH_PORT.matcher(written).replaceFirst("$1");
    plain = IPV4_WITH_PORT.matcher(plain).replaceFirst("$1");
    if (!IPV4.matcher(plain).matches() && !plain.matches("[0-9a-fA-F:.]*:[0-9a-fA-F:.]*")) {
      return Optional.empty();
    }
    try {
      return Optional.of(InetAddress.getByName(plain));
    } catch (UnknownHostException notAnAddress) {
      return Optional.empty();
    }
  }
}
