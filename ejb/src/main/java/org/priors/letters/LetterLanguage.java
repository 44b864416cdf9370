package org.priors.letters;

import java.util.Locale;

/** A language that letters are written in. */
public enum LetterLanguage {
  ENGLISH("English", "en"),
  SPANISH("Spanish", "es");

  private final String title;
  private final String code;

  LetterLanguage(String title, String code) {
    this.title = title;
    this.code = code;
  }

  /** As a page says it. */
  public String title() {
    return title;
  }

  /** As names of files and language tags have it. */
  public String code() {
    return code;
  }

  /** By which days and times are written as in the United States. */
  Locale locale() {
    return new Locale(code, "US");
  }
}
