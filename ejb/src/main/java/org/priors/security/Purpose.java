package org.priors.security;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * Why a driver's record is looked at. Each is a function of a government agency or court, the
 * permissible use of 18 USC 2721(b)(1), and is kept with every view.
 */
public enum Purpose {
  LAW_ENFORCEMENT("law enforcement"),
  PROSECUTION("prosecution"),
  LICENSING("licensing"),
  COURT_BUSINESS("court business"),
  STATISTICS("statistics"),
  ADMINISTRATION("administration");

  private final String title;

  Purpose(String title) {
    this.title = title;
  }

  /** The purpose in words, with the paragraph of the statute that permits it. */
  public String title() {
    return title + " (b)(1)";
  }

  /** The purpose of this name, in capitals or small letters; empty where there is none. */
  public static Optional<Purpose> of(String name) {
    return Stream.of(values()).filter(known -> known.name().equalsIgnoreCase(name)).findFirst();
  }
}
