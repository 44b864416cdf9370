package org.priors.reports;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines as a cell of a given width would. */
final class WrappedText {
  private WrappedText() {}

  static List<String> of(String text, int width) {
    List<String> lines = new ArrayList<>();
    text.lines().forEach(line -> wrap(line, width, lines));
    return lines.isEmpty() ? List.of("") : lines;
  }

  private static void wrap(String line, int width, List<String> lines) {
    String rest = line;
    while (rest.length() > width) {
      int space = rest.lastIndexOf(' ', width);
      int end = space > 0 ? space : width;
      lines.add(rest.substring(0, end));
      rest = rest.substring(end).stripLeading();
    }
    lines.add(rest);
  }
}
