package org.priors.law;

/** How the files of the law book are named. */
final class Paths {

  static final String ENDING = ".yaml";
  static final String HEAD = "jurisdiction.yaml";

  /** What holds where a State's own folder has nothing. */
  static final String DEFAULT = "us/default";

  static final String BASELINE = "baseline";

  private Paths() {}

  /** The folder of the jurisdiction that a file belongs to: {@code us/la}, {@code baseline}. */
  static String jurisdiction(String path) {
    int first = path.indexOf('/');
    return path.startsWith(BASELINE + "/")
        ? BASELINE
        : path.substring(0, path.indexOf('/', first + 1));
  }

  static String topic(String path) {
    return path.substring(jurisdiction(path).length() + 1);
  }
}
