package org.priors.db.search.node;

import java.net.InetAddress;
import org.elasticsearch.TransportVersion;
import org.elasticsearch.common.io.stream.NamedWriteableRegistry;
import org.elasticsearch.common.network.NetworkService;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.common.transport.BoundTransportAddress;
import org.elasticsearch.common.transport.TransportAddress;
import org.elasticsearch.common.util.PageCacheRecycler;
import org.elasticsearch.indices.breaker.CircuitBreakerService;
import org.elasticsearch.threadpool.ThreadPool;
import org.elasticsearch.transport.netty4.Netty4Transport;
import org.elasticsearch.transport.netty4.SharedGroupFactory;

/** The transport of a node that has no others: it opens no port, on which nobody would be asked. */
final class LonelyTransport extends Netty4Transport {

  private static final TransportAddress NOWHERE =
      new TransportAddress(InetAddress.getLoopbackAddress(), 0);

  LonelyTransport(
      Settings settings,
      TransportVersion version,
      ThreadPool threads,
      NetworkService network,
      PageCacheRecycler pages,
      NamedWriteableRegistry writeables,
      CircuitBreakerService breakers,
      SharedGroupFactory groups) {
    super(settings, version, threads, network, pages, writeables, breakers, groups);
  }

  @Override
  protected void bindServer(ProfileSettings profile) {
    // No port is opened.
  }

  @Override
  public BoundTransportAddress boundAddress() {
    return new BoundTransportAddress(new TransportAddress[] {NOWHERE}, NOWHERE);
  }
}
