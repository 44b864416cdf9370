package org.priors.db.search.node;

import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenStream;
import org.elasticsearch.index.analysis.TokenFilterFactory;

/** One configured step between a name as written and the terms it is found by. */
record NameFilter(String name, UnaryOperator<TokenStream> step) implements TokenFilterFactory {
  @Override
  public TokenStream create(TokenStream tokens) {
    return step.apply(tokens);
  }
}
