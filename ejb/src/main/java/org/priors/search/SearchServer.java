package org.priors.search;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.json.jackson.JacksonJsonpMapper;
import co.elastic.clients.transport.rest_client.RestClientOptions;
import co.elastic.clients.transport.rest_client.RestClientTransport;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.apache.http.Header;
import org.apache.http.HttpHeaders;
import org.apache.http.HttpHost;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.message.BasicHeader;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.elasticsearch.client.RequestOptions;
import org.elasticsearch.client.RestClient;

/** The connection to Elasticsearch. It is opened whether or not the server answers. */
@ApplicationScoped
public class SearchServer {

  /**
   * The alias under which the drivers are searched; an index behind it carries the time it was
   * built. The alias carries the layout of the documents: an index of an earlier version lacks what
   * this one searches for, and has another name.
   */
  public static final String DRIVERS = "drivers-10";

  private static final int CONNECT_MILLIS = 1_000;
  private static final int ANSWER_MILLIS = 30_000;

  /**
   * A person waits for a search; the record answers in place of a server that is slower than this.
   */
  private static final int SEARCH_MILLIS = 2_000;

  /**
   * Searches that are under way at once; the others wait, and go to the record if it is too long.
   */
  private static final int CONNECTIONS = 64;

  private static final int PLACE_MILLIS = 500;

  @Inject
  @ConfigProperty(name = "priors.search.url")
  String url;

  @Inject
  @ConfigProperty(name = "priors.search.user")
  Optional<String> user;

  @Inject
  @ConfigProperty(name = "priors.search.password")
  Optional<String> password;

  private RestClient rest;
  private ElasticsearchClient client;
  private ElasticsearchClient queries;

  @PostConstruct
  void open() {
    rest =
        RestClient.builder(HttpHost.create(url))
            .setDefaultHeaders(whoAsks())
            .setRequestConfigCallback(
                request ->
                    request.setConnectTimeout(CONNECT_MILLIS).setSocketTimeout(ANSWER_MILLIS))
            .setHttpClientConfigCallback(
                http -> http.setMaxConnPerRoute(CONNECTIONS).setMaxConnTotal(CONNECTIONS))
            .build();
    ObjectMapper json =
        new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    client = new ElasticsearchClient(new RestClientTransport(rest, new JacksonJsonpMapper(json)));
    queries =
        client.withTransportOptions(
            new RestClientOptions(
                RequestOptions.DEFAULT.toBuilder()
                    .setRequestConfig(
                        RequestConfig.custom()
                            .setConnectionRequestTimeout(PLACE_MILLIS)
                            .setConnectTimeout(CONNECT_MILLIS)
                            .setSocketTimeout(SEARCH_MILLIS)
                            .build())
                    .build(),
                false));
  }

  private Header[] whoAsks() {
    return user.map(
            name ->
                new Header[] {
                  new BasicHeader(
                      HttpHeaders.AUTHORIZATION,
                      "Basic "
                          + Base64.getEncoder()
                              .encodeToString(
                                  (name + ":" + password.orElse(""))
                                      .getBytes(StandardCharsets.UTF_8)))
                })
        .orElse(new Header[0]);
  }

  /** For the index: patient. */
  public ElasticsearchClient client() {
    return client;
  }

  /** For searches: gives up soon. */
  public ElasticsearchClient queries() {
    return queries;
  }

  @PreDestroy
  void close() {
    try {
      rest.close();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
