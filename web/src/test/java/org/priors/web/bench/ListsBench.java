package org.priors.web.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.priors.security.Role;
import org.priors.web.testing.Browse;
import org.priors.web.testing.RunningPriors.Running;

/**
 * The lists of pages at size: the first page, one far down, narrowed and ordered, as a browser
 * without scripts gets them, beside a page that has no list.
 */
final class ListsBench {

  private static final String NO_LIST = "/help";
  private static final int WARM_UP = 5;
  private static final int ASKED = 20;

  private final Running priors;
  private final Connection database;

  ListsBench(Running priors, Connection database) {
    this.priors = priors;
    this.database = database;
  }

  void run() throws Exception {
    ListsLoad.load(database);
    measure();
  }

  void measure() throws Exception {
    Browse manager = priors.browse(Role.MANAGER);
    Browse clerk = priors.browse(Role.CLERK);
    Map<String, String> lists = addresses();
    double alone = 0;
    for (Map.Entry<String, String> list : lists.entrySet()) {
      Browse who = list.getValue().startsWith("/imports") ? manager : clerk;
      Percentiles took = took(who, list.getValue());
      alone = list.getValue().equals(NO_LIST) ? took.at(50) : alone;
      System.out.printf(
          Locale.ROOT,
          "%s: %s; ratio of p50 %.1f%n",
          list.getKey(),
          took.inWords(),
          took.at(50) / alone);
    }
  }

  private static Percentiles took(Browse who, String address) throws Exception {
    List<String> same = Collections.nCopies(ASKED, address);
    Timed.all(same.subList(0, WARM_UP), 1, each -> once(who, each));
    return Timed.all(same, 1, each -> once(who, each));
  }

  private static double once(Browse who, String address) {
    return Timed.timed(
        () -> {
          int status = who.get(address).statusCode();
          if (status != 200) {
            throw new IllegalStateException(address + " answered " + status);
          }
          return status;
        });
  }

  private Map<String, String> addresses() throws SQLException {
    String surname =
        one(
            "select surname from person_record where source = 'bench' order by md5(id::text) limit 1");
    String common =
        one(
            "select surname from person_record where source = 'bench' group by 1 order by count(*) desc limit 1");
    long cases = Long.parseLong(one("select count(*) from case_file"));
    long groups = Long.parseLong(one("select count(*) from match_group"));
    Map<String, String> all = new LinkedHashMap<>();
    all.put("a page without a list", NO_LIST);
    String list = "/cases/list?which=ALL";
    all.put("cases, first page of " + cases, list);
    all.put("cases, last page", list + "&page=" + (cases + 24) / 25);
    all.put("cases, of one status", list + "&status=DISPOSED");
    all.put("cases, of one surname", list + "&q=" + encoded(surname));
    all.put("cases, of a common surname", list + "&q=" + encoded(common));
    all.put("cases, of no such name", list + "&q=Nosuchperson");
    all.put("cases, by number of the case", list + "&q=LA-BENCH-R123456");
    for (String order : List.of("driver", "number", "agency", "status", "arrested")) {
      all.put("cases, ordered by " + order, list + "&sort=" + order);
    }
    all.put("cases, ordered by driver, last page", list + "&sort=driver&page=" + (cases + 24) / 25);
    all.put("cases charged too low", "/cases/list?which=UNDERCHARGED");
    all.put("cases in doubt", "/cases/list?which=IN_DOUBT");
    all.put("same person, first page of " + groups, "/matches/list");
    all.put("same person, last page", "/matches/list?page=" + (groups + 24) / 25);
    all.put("same person, with a number at stake", "/matches/list?stake=NUMBER");
    all.put("same person, of one agency", "/matches/list?agency=Police");
    all.put("same person, of no such agency", "/matches/list?agency=Nosuch");
    all.put("same person, of one import", "/matches/list?import=1000001");
    all.put("imports, first page", "/imports/list");
    all.put("imports, last page", "/imports/list?page=500");
    all.put("imports, of a name", "/imports/list?q=export-77");
    all.put("imports, ordered by rows not taken", "/imports/list?sort=-left");
    String search = "/search/search?q=" + encoded(common);
    all.put("search, first page", search);
    all.put("search, a page far down", search + "&page=20");
    all.put("search, of one State", search + "&state=LA");
    all.put("search, closest first", search + "&sort=closest");
    all.put("start page of a clerk", "/start");
    return all;
  }

  private String one(String query) throws SQLException {
    try (Statement sql = database.createStatement();
        ResultSet row = sql.executeQuery(query)) {
      row.next();
      return row.getString(1);
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
