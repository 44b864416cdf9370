package org.priors.imports;

/** A file's name as its sender calls it, without what does not belong in a name. */
final class FileName {

  private static final int MOST = 150;

  private FileName() {}

  static String plain(String sent) {
    if (sent == null) {
      return "export.csv";
    }
    String last = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
    String kept = last.replaceAll("\\p{Cntrl}", "").strip();
    if (kept.isEmpty()) {
      return "export.csv";
    }
    return kept.length() <= MOST ? kept : kept.substring(kept.length() - MOST);
  }
}
