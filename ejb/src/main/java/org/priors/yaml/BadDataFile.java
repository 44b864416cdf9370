package org.priors.yaml;

/** A data file cannot be read; names the file and the line. */
public class BadDataFile extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public BadDataFile(String file, int line, String sentence) {
    super(file + ", line " + line + ": " + sentence);
  }

  public BadDataFile(String file, String sentence, Throwable cause) {
    super(file + ": " + sentence, cause);
  }
}
