package org.priors.search;

import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.json.jackson.JacksonJsonpMapper;
import jakarta.json.stream.JsonGenerator;
import java.io.StringWriter;
import java.time.Clock;
import java.util.List;
import org.priors.security.Caller;
import org.priors.security.Grant;
import org.priors.security.Role;

/** What a search asks of Elasticsearch, to be asked without Priors before it. */
public final class BareQuery {

  private static final Caller CLERK = Caller.working("bench", Grant.of(Role.CLERK));

  private BareQuery() {}

  /** The body of the request for the first page, its facets included. */
  public static String json(String typed, Clock clock) {
    SearchQuestion asked = SearchQuestion.of(CLERK, typed, Criteria.NONE, HitOrder.CLOSEST, clock);
    SearchRequest request =
        DriverFinder.ask(asked, List.of())
            .aggregations(Facets.asked(asked.today()))
            .size(DriverSearch.PAGE)
            .build();
    JacksonJsonpMapper mapper = new JacksonJsonpMapper();
    StringWriter written = new StringWriter();
    try (JsonGenerator generator = mapper.jsonProvider().createGenerator(written)) {
      request.serialize(generator, mapper);
    }
    return written.toString();
  }

  /** The alias that it is asked of. */
  public static String alias() {
    return SearchServer.DRIVERS;
  }
}
