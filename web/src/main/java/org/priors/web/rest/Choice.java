package org.priors.web.rest;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The constants of an enum as systems write them. */
final class Choice {

  private Choice() {}

  /** All of them, in words. */
  static String listed(Class<? extends Enum<?>> type) {
    return "one of " + String.join(", ", names(type));
  }

  /** All of them, as {@code impairedDriving}. */
  static List<String> names(Class<? extends Enum<?>> type) {
    return Arrays.stream(type.getEnumConstants()).map(Choice::camel).toList();
  }

  /** The one that is meant, in any case, without underscores, and {@code /} for {@code per}. */
  static <E extends Enum<E>> Optional<E> of(Class<E> type, String sent) {
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> plain(constant.name()).equals(plain(sent)))
        .findFirst();
  }

  private static String plain(String text) {
    return text.replace("/", "per").replaceAll("[^A-Za-z0-9]", "").toLowerCase(Locale.ROOT);
  }

  private static String camel(Enum<?> constant) {
    StringBuilder camel = new StringBuilder();
    for (String word : constant.name().toLowerCase(Locale.ROOT).split("_")) {
      camel.append(
          camel.isEmpty()
              ? word
              : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
    }
    return camel.toString();
  }
}
