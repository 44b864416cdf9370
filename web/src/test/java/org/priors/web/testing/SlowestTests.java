package org.priors.web.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Prints which tests of a build took longest, in all modules, from the reports that it wrote. */
public final class SlowestTests {

  private static final int CLASSES = 15;
  private static final int TESTS = 25;

  private record Timed(String name, double seconds) {}

  private SlowestTests() {}

  /**
   * @param arguments the folder of the whole project, and when the build began
   */
  public static void main(String[] arguments) throws Exception {
    List<Timed> classes = new ArrayList<>();
    List<Timed> tests = new ArrayList<>();
    for (Path report : reports(Path.of(arguments[0]), Instant.parse(arguments[1]))) {
      Element suite =
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(report.toFile())
              .getDocumentElement();
      classes.add(timed(suite, suite.getAttribute("name")));
      NodeList cases = suite.getElementsByTagName("testcase");
      for (int place = 0; place < cases.getLength(); place++) {
        Element test = (Element) cases.item(place);
        tests.add(
            timed(test, simple(test.getAttribute("classname")) + ": " + test.getAttribute("name")));
      }
    }
    double all = classes.stream().mapToDouble(Timed::seconds).sum();
    System.out.printf(Locale.ROOT, "%n%d tests took %.0f s.%n", tests.size(), all);
    print("The slowest classes, with what they start:", classes, CLASSES);
    print("The slowest tests:", tests, TESTS);
  }

  private static List<Path> reports(Path project, Instant begun) throws IOException {
    try (Stream<Path> files = Files.walk(project, 4)) {
      return files
          .filter(file -> file.getFileName().toString().matches("TEST-.*[.]xml"))
          .filter(file -> !file.toFile().isDirectory())
          .filter(file -> file.toFile().lastModified() >= begun.toEpochMilli())
          .toList();
    }
  }

  private static Timed timed(Element of, String name) {
    return new Timed(name, Double.parseDouble(of.getAttribute("time").replace(",", "")));
  }

  private static String simple(String className) {
    return className.substring(className.lastIndexOf('.') + 1);
  }

  private static void print(String title, List<Timed> timed, int most) {
    System.out.printf("%n%s%n", title);
    timed.stream()
        .sorted(Comparator.comparingDouble(Timed::seconds).reversed())
        .limit(most)
        .forEach(one -> System.out.printf(Locale.ROOT, "%8.1f s  %s%n", one.seconds(), one.name()));
  }
}
