package org.priors.accounts;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HexFormat;

/** Where a try to sign in comes from, as far as one person can choose it. */
final class SourceNetwork {

  private static final int OF_ONE_PERSON = 8;

  private SourceNetwork() {}

  /** An IPv4 address; the first 64 bits of an IPv6 address, for the rest is each host's choice. */
  static String of(String address) {
    if (address == null || !address.contains(":")) {
      return address == null ? "unknown" : address;
    }
    try {
      byte[] bytes = InetAddress.getByName(address.replaceFirst("%.*", "")).getAddress();
      return bytes.length > OF_ONE_PERSON
          ? HexFormat.of().formatHex(bytes, 0, OF_ONE_PERSON) + "::/64"
          : InetAddress.getByAddress(bytes).getHostAddress();
    } catch (UnknownHostException notAnAddress) {
      return address;
    }
  }
}
