package org.priors.lawbook;

/** Why a server has no law to compute by, and who does what about it. */
public enum NoLaw {
  NOT_LOOKED_UP(
      "The law in use has not been looked up yet",
      "This server asks the database for it every few seconds. Try again in a moment; where that"
          + " does not help, the server's log says why."),
  FOLDER_UNREADABLE(
      "The office's law folder cannot be read",
      "An administrator mends the file and reads the folder again. Until then every evaluation of"
          + " this server is refused, for the shipped law is not known to be the office's."),
  IN_USE_UNREADABLE(
      "The law that all servers use cannot be read by this one",
      "Another server had it read, such as one of another release of Priors. An administrator has"
          + " all servers run the same release, or mends the file where it was read.");

  private final String title;
  private final String remedy;

  NoLaw(String title, String remedy) {
    this.title = title;
    this.remedy = remedy;
  }

  /** What is the matter, without a period. */
  public String title() {
    return title;
  }

  /** What is done about it, in sentences. */
  public String remedy() {
    return remedy;
  }
}
