package org.priors.web.letters;

import jakarta.servlet.http.HttpServletRequest;
import org.priors.letters.LetterAsked;
import org.priors.letters.LetterKind;
import org.priors.letters.LetterLanguage;
import org.priors.problems.NotFound;
import org.priors.web.rest.Ids;
import org.priors.web.security.Page;

/** Where a letter that is not made yet is read, and which one an address asks for. */
final class LetterAddress {

  private LetterAddress() {}

  /** From the root of the application. */
  static String of(LetterAsked asked) {
    return Page.LETTER_TO_MAKE.path() + question(asked);
  }

  /** The same as a PDF. */
  static String onPaper(LetterAsked asked) {
    return "/api/letters/preview" + question(asked);
  }

  private static String question(LetterAsked asked) {
    return "?action="
        + asked.actionId()
        + "&step="
        + asked.stepId()
        + "&kind="
        + asked.kind()
        + "&language="
        + asked.language()
        + (asked.subpoenaId() == null ? "" : "&subpoena=" + asked.subpoenaId());
  }

  /** What {@code action}, {@code step}, {@code kind} and {@code language} ask for. */
  static LetterAsked asked(HttpServletRequest request) {
    return new LetterAsked(
        Ids.of(request.getParameter("action"), "administrative action"),
        Ids.of(request.getParameter("step"), "step"),
        choice(LetterKind.class, request.getParameter("kind"), "kind of letter"),
        choice(LetterLanguage.class, request.getParameter("language"), "language of letters"),
        request.getParameter("subpoena") == null
            ? null
            : Ids.of(request.getParameter("subpoena"), "subpoena"));
  }

  private static <E extends Enum<E>> E choice(Class<E> of, String said, String what) {
    for (E each : of.getEnumConstants()) {
      if (each.name().equals(said)) {
        return each;
      }
    }
    throw new NotFound(what, String.valueOf(said));
  }
}
