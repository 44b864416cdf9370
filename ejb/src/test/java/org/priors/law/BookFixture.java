package org.priors.law;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;
import org.priors.yaml.BadDataFile;

/** A small law book, written in the test that reads it; its State is Xanadu, XX. */
final class BookFixture {

  static final String FINE = "us/xx/criminal/dwi/fine.yaml";

  private final SortedMap<String, byte[]> files = new TreeMap<>();

  private BookFixture() {}

  static BookFixture aBook() {
    return new BookFixture().with("us/xx/jurisdiction.yaml", "code: XX", "name: Xanadu");
  }

  /** A book whose fine is written so. */
  static BookFixture withFine(String... lines) {
    return aBook().with(FINE, lines);
  }

  BookFixture with(String name, String... lines) {
    files.put(name, String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    return this;
  }

  /** A parameter of words with rules that are written so, each on its line in braces. */
  BookFixture withRules(String path, String head, String... rules) {
    return with(
        "us/xx/" + path + ".yaml",
        "title: Something",
        head,
        "values:",
        "  2002-01-01:",
        "    dated: publication",
        "    rules:",
        "      - " + String.join("\n      - ", rules));
  }

  BookFixture without(String name) {
    files.remove(name);
    return this;
  }

  SortedMap<String, byte[]> files() {
    return files;
  }

  LawBook load() {
    return BookLoader.load(files);
  }

  Evaluator evaluator() {
    return new Evaluator(load());
  }

  /** The words in which the book is refused. */
  String refusal() {
    return catchThrowableOfType(BadDataFile.class, this::load).getMessage();
  }
}
