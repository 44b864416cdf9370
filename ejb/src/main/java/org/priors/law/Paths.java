package org.priors.law;

/** How the files of the law book are named. */
final class Paths {

  static final String ENDING = ".yaml";
  static final String HEAD = "jurisdiction.yaml";

  /** What holds where a State's own folder has nothing. */
  static final String DEFAULT = "us/default";

  static final String BASELINE = "baseline";

  private static final String AGENCIES = "agencies/";

  private Paths() {}

  /**
   * The folder of the jurisdiction that a file belongs to: {@code us/la}, {@code baseline}; null
   * where it stands in none.
   */
  static String jurisdiction(String path) {
    if (path.startsWith(BASELINE + "/")) {
      return BASELINE;
    }
    int end = path.indexOf('/', path.indexOf('/') + 1);
    return end < 0 || !path.startsWith("us/") && !isPolicy(path) ? null : path.substring(0, end);
  }

  /** Whether a parameter is of an agency's own policy. */
  static boolean isPolicy(String path) {
    return path.startsWith(AGENCIES);
  }

  static String topic(String path) {
    return path.substring(jurisdiction(path).length() + 1);
  }
}
