package org.priors.imports;

/** A data file that comes with the product cannot be read; names the file and the line. */
public class BadDataFile extends RuntimeException {

  BadDataFile(String file, int line, String sentence) {
    super(file + ", line " + line + ": " + sentence);
  }

  BadDataFile(String file, String sentence, Throwable cause) {
    super(file + ": " + sentence, cause);
  }
}
