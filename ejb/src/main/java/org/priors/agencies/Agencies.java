package org.priors.agencies;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.priors.problems.Refused;

/** The agencies and courts on file; each is an office. */
@ApplicationScoped
public class Agencies {

  private static final Pattern IN_FULL = Pattern.compile(".*\\(([A-Za-z0-9]{9})\\)\\s*");
  private static final Pattern ORI = Pattern.compile("\\s*[A-Za-z0-9]{9}\\s*");
  private static final Pattern WITH_STATE = Pattern.compile("(.+),\\s*([A-Za-z]{2})\\s*");

  @PersistenceContext(unitName = "priors")
  EntityManager em;

  @Inject OfficeNames names;

  public Optional<Agency> withOri(String ori) {
    return em.createQuery("select a from Agency a where a.ori = :ori", Agency.class)
        .setParameter("ori", ori.toUpperCase(Locale.ROOT))
        .getResultStream()
        .findFirst();
  }

  /**
   * The agency, or a refusal that names the place where it stood.
   *
   * @param said its ORI, alone or in brackets after the name, as {@link Agency#inFull()}
   */
  public Agency required(String said, String place) {
    Matcher full = IN_FULL.matcher(said);
    String ori = full.matches() ? full.group(1) : said;
    return withOri(ori)
        .orElseThrow(
            () ->
                new Refused(
                    "unknown-agency",
                    place,
                    ORI.matcher(ori).matches()
                        ? "No agency with the ORI '"
                            + ori
                            + "' is on file; an administrator adds it."
                        : names.noneCalled("agency", said, names.agencies(said))));
  }

  /**
   * The court, or a refusal that names the place where it stood.
   *
   * @param said its name, with its State as {@link Court#inFull()} or without
   * @param state the State of a court whose name stands alone; null for none
   */
  public Court requiredCourt(String said, String state, String place) {
    Matcher full = WITH_STATE.matcher(said);
    return (full.matches() ? courtNamed(full.group(2), full.group(1)) : Optional.<Court>empty())
        .or(() -> courtNamed(state, said))
        .orElseThrow(
            () ->
                new Refused(
                    "unknown-court", place, names.noneCalled("court", said, names.courts(said))));
  }

  public Agency get(long id) {
    return em.find(Agency.class, id);
  }

  public Optional<Court> court(long id) {
    return Optional.ofNullable(em.find(Court.class, id));
  }

  /** The court, or a refusal that names the place where its id stood. */
  public Court requiredCourt(long id, String place) {
    return court(id)
        .orElseThrow(
            () ->
                new Refused(
                    "unknown-court",
                    place,
                    "There is no court " + id + "; GET /api/courts lists them."));
  }

  public Optional<Court> courtNamed(String state, String name) {
    return em.createQuery(
            "select c from Court c where c.state = :state and lower(c.name) = lower(:name)",
            Court.class)
        .setParameter("state", state == null ? "" : state.toUpperCase(Locale.ROOT))
        .setParameter("name", name)
        .getResultStream()
        .findFirst();
  }

  public List<Agency> all() {
    return em.createQuery("select a from Agency a order by a.state, a.name", Agency.class)
        .getResultList();
  }

  public List<Court> courts() {
    return em.createQuery("select c from Court c order by c.state, c.name", Court.class)
        .getResultList();
  }

  /** Null where none has this id. */
  public Office office(long id) {
    return em.find(Office.class, id);
  }

  /** The agency or court of which the office is said, as {@link #required} has it. */
  public Office requiredOffice(String said, String place) {
    return IN_FULL.matcher(said).matches()
        ? officeOf(required(said, place))
        : officeOf(requiredCourt(said, null, place));
  }

  /** The office, or a refusal that names the place where its id stood. */
  public Office requiredOffice(long id, String place) {
    Office office = office(id);
    if (office == null) {
      throw new Refused(
          "unknown-office", place, "No office with the number " + id + " is on file.");
    }
    return office;
  }

  public Office officeOf(Agency agency) {
    return em.createQuery("select o from Office o where o.agency = :agency", Office.class)
        .setParameter("agency", agency)
        .getSingleResult();
  }

  public Office officeOf(Court court) {
    return em.createQuery("select o from Office o where o.court = :court", Office.class)
        .setParameter("court", court)
        .getSingleResult();
  }

  /** By State and name, agencies before courts. */
  public List<Office> offices() {
    return em.createQuery(
            "select o from Office o left join fetch o.agency left join fetch o.court", Office.class)
        .getResultStream()
        .sorted(
            Comparator.comparing(Office::isCourt)
                .thenComparing(Office::state)
                .thenComparing(Office::name))
        .toList();
  }

  /** The zone that most agencies are in; empty where there is none. */
  public Optional<ZoneId> usualZone() {
    return em.createQuery(
            "select a.zone from Agency a group by a.zone order by count(a) desc, a.zone",
            String.class)
        .setMaxResults(1)
        .getResultStream()
        .findFirst()
        .map(ZoneId::of);
  }

  /** It is an office from now on. */
  public void add(Agency agency) {
    em.persist(agency);
    em.persist(new Office(agency));
  }

  /** It is an office from now on. */
  public void add(Court court) {
    em.persist(court);
    em.persist(new Office(court));
  }
}
