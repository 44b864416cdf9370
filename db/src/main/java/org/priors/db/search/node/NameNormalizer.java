package org.priors.db.search.node;

import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenStream;
import org.elasticsearch.index.analysis.NormalizingTokenFilterFactory;

/** A step that may also run on a whole keyword and on a prefix or a misspelled term of a query. */
record NameNormalizer(String name, UnaryOperator<TokenStream> step)
    implements NormalizingTokenFilterFactory {
  @Override
  public TokenStream create(TokenStream tokens) {
    return step.apply(tokens);
  }
}
