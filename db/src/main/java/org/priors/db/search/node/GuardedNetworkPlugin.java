package org.priors.db.search.node;

import io.netty.channel.Channel;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.elasticsearch.ElasticsearchSecurityException;
import org.elasticsearch.TransportVersion;
import org.elasticsearch.action.ActionListener;
import org.elasticsearch.common.io.stream.NamedWriteableRegistry;
import org.elasticsearch.common.network.NetworkService;
import org.elasticsearch.common.settings.ClusterSettings;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.common.util.BigArrays;
import org.elasticsearch.common.util.PageCacheRecycler;
import org.elasticsearch.common.util.concurrent.ThreadContext;
import org.elasticsearch.http.HttpPreRequest;
import org.elasticsearch.http.HttpServerTransport;
import org.elasticsearch.http.netty4.Netty4HttpServerTransport;
import org.elasticsearch.indices.breaker.CircuitBreakerService;
import org.elasticsearch.rest.RestRequest;
import org.elasticsearch.rest.RestStatus;
import org.elasticsearch.telemetry.tracing.Tracer;
import org.elasticsearch.threadpool.ThreadPool;
import org.elasticsearch.transport.Transport;
import org.elasticsearch.transport.netty4.Netty4Plugin;
import org.elasticsearch.transport.netty4.SharedGroupFactory;
import org.elasticsearch.transport.netty4.TLSConfig;
import org.elasticsearch.xcontent.NamedXContentRegistry;

/**
 * Answers nobody on this machine but who knows the secret of the start: the index holds names,
 * birth dates and licenses. Other nodes are not listened to at all.
 */
public final class GuardedNetworkPlugin extends Netty4Plugin {

  /**
   * The header {@code Authorization} that each request must bear; only its owner reads it there.
   */
  public static final String AUTHORIZATION = "PRIORS_SEARCH_AUTHORIZATION";

  private final byte[] expected =
      Objects.requireNonNull(System.getenv(AUTHORIZATION), AUTHORIZATION)
          .getBytes(StandardCharsets.UTF_8);
  private final SharedGroupFactory groups;

  public GuardedNetworkPlugin(Settings settings) {
    groups = new SharedGroupFactory(settings);
  }

  @Override
  public Map<String, Supplier<Transport>> getTransports(
      Settings settings,
      ThreadPool threads,
      PageCacheRecycler pages,
      CircuitBreakerService breakers,
      NamedWriteableRegistry writeables,
      NetworkService network) {
    return Map.of(
        NETTY_TRANSPORT_NAME,
        () ->
            new LonelyTransport(
                settings,
                TransportVersion.current(),
                threads,
                network,
                pages,
                writeables,
                breakers,
                groups));
  }

  @Override
  public Map<String, Supplier<HttpServerTransport>> getHttpTransports(
      Settings settings,
      ThreadPool threads,
      BigArrays arrays,
      PageCacheRecycler pages,
      CircuitBreakerService breakers,
      NamedXContentRegistry contents,
      NetworkService network,
      HttpServerTransport.Dispatcher dispatcher,
      BiConsumer<HttpPreRequest, ThreadContext> context,
      ClusterSettings cluster,
      Tracer tracer) {
    return Map.of(
        NETTY_HTTP_TRANSPORT_NAME,
        () ->
            new Netty4HttpServerTransport(
                settings,
                network,
                threads,
                contents,
                dispatcher,
                cluster,
                groups,
                tracer,
                TLSConfig.noTLS(),
                null,
                this::admit) {
              @Override
              protected void populatePerRequestThreadContext(
                  RestRequest request, ThreadContext threadContext) {
                context.accept(request.getHttpRequest(), threadContext);
              }
            });
  }

  private void admit(HttpRequest request, Channel channel, ActionListener<Void> answer) {
    String said = request.headers().get(HttpHeaderNames.AUTHORIZATION, "");
    if (MessageDigest.isEqual(expected, said.getBytes(StandardCharsets.UTF_8))) {
      answer.onResponse(null);
    } else {
      answer.onFailure(
          new ElasticsearchSecurityException("Say who you are.", RestStatus.UNAUTHORIZED));
    }
  }
}
