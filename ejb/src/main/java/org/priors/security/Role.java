package org.priors.security;

/** What a person does with Priors. An account has one or more, each at an office or at none. */
public enum Role {
  OFFICER("Officer"),
  PROSECUTOR("Prosecutor"),
  HEARING_OFFICER("Hearing officer"),
  CLERK("Clerk"),
  MANAGER("Manager"),
  ADMINISTRATOR("Administrator");

  private final String title;

  Role(String title) {
    this.title = title;
  }

  /** The role in words. */
  public String title() {
    return title;
  }

  /** The use of driver records that this role's work is for, unless the person states another. */
  public Purpose usualPurpose() {
    return switch (this) {
      case OFFICER -> Purpose.LAW_ENFORCEMENT;
      case PROSECUTOR -> Purpose.PROSECUTION;
      case HEARING_OFFICER -> Purpose.LICENSING;
      case CLERK -> Purpose.COURT_BUSINESS;
      case MANAGER -> Purpose.STATISTICS;
      case ADMINISTRATOR -> Purpose.ADMINISTRATION;
    };
  }
}
