package org.priors.db.search.node;

import static org.elasticsearch.rest.RestRequest.Method.GET;
import static org.elasticsearch.rest.RestRequest.Method.HEAD;

import java.io.IOException;
import java.util.List;
import org.elasticsearch.Build;
import org.elasticsearch.client.internal.node.NodeClient;
import org.elasticsearch.cluster.ClusterName;
import org.elasticsearch.index.IndexVersion;
import org.elasticsearch.node.Node;
import org.elasticsearch.rest.BaseRestHandler;
import org.elasticsearch.rest.RestChannel;
import org.elasticsearch.rest.RestRequest;
import org.elasticsearch.rest.RestResponse;
import org.elasticsearch.rest.RestStatus;
import org.elasticsearch.xcontent.XContentBuilder;

/** Name and version of the server, in the shape that clients read. */
final class InfoAction extends BaseRestHandler {
  @Override
  public String getName() {
    return "info";
  }

  @Override
  public List<Route> routes() {
    return List.of(new Route(GET, "/"), new Route(HEAD, "/"));
  }

  @Override
  protected RestChannelConsumer prepareRequest(RestRequest request, NodeClient client) {
    return channel -> channel.sendResponse(new RestResponse(RestStatus.OK, info(channel, client)));
  }

  private static XContentBuilder info(RestChannel channel, NodeClient client) throws IOException {
    XContentBuilder json =
        channel
            .newBuilder()
            .startObject()
            .field("name", Node.NODE_NAME_SETTING.get(client.settings()))
            .field("cluster_name", ClusterName.CLUSTER_NAME_SETTING.get(client.settings()).value());
    version(json.startObject("version"));
    return json.endObject().field("tagline", "You Know, for Search").endObject();
  }

  private static void version(XContentBuilder json) throws IOException {
    Build build = Build.current();
    json.field("number", build.version())
        .field("build_flavor", build.flavor())
        .field("build_type", build.type().displayName())
        .field("build_hash", build.hash())
        .field("build_date", build.date())
        .field("build_snapshot", build.isSnapshot())
        .field("lucene_version", IndexVersion.current().luceneVersion().toString())
        .field("minimum_wire_compatibility_version", build.minWireCompatVersion())
        .field("minimum_index_compatibility_version", build.minIndexCompatVersion());
  }
}
