package org.priors.db.search.node;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.TrimFilter;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.index.analysis.PreConfiguredTokenFilter;
import org.elasticsearch.index.analysis.PreConfiguredTokenizer;
import org.elasticsearch.index.analysis.TokenFilterFactory;
import org.elasticsearch.index.analysis.TokenizerFactory;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;
import org.elasticsearch.plugins.AnalysisPlugin;
import org.elasticsearch.plugins.Plugin;

/**
 * The analysis of names, under the names and settings that a stock server uses. A distribution
 * brings these in modules that are not published as artifacts.
 */
public final class NameAnalysisPlugin extends Plugin implements AnalysisPlugin {
  @Override
  public Map<String, AnalysisProvider<TokenFilterFactory>> getTokenFilters() {
    return Map.of(
        "lowercase", normalizer(settings -> LowerCaseFilter::new),
        "trim", normalizer(settings -> TrimFilter::new),
        "asciifolding", normalizer(NameFilters::asciiFolding),
        "edge_ngram", filter(NameFilters::edgeNgram),
        "ngram", filter(NameFilters::ngram),
        "phonetic", AnalysisPlugin.requiresAnalysisSettings(filter(NameFilters::phonetic)));
  }

  @Override
  public List<PreConfiguredTokenFilter> getPreConfiguredTokenFilters() {
    return List.of(
        PreConfiguredTokenFilter.singleton("trim", true, TrimFilter::new),
        PreConfiguredTokenFilter.singleton("asciifolding", true, ASCIIFoldingFilter::new));
  }

  @Override
  public Map<String, AnalysisProvider<TokenizerFactory>> getTokenizers() {
    return Map.of(
        "keyword", (index, environment, name, settings) -> keywords(name),
        "whitespace", (index, environment, name, settings) -> words(name));
  }

  @Override
  public List<PreConfiguredTokenizer> getPreConfiguredTokenizers() {
    return List.of(
        PreConfiguredTokenizer.singleton("keyword", KeywordTokenizer::new),
        PreConfiguredTokenizer.singleton("whitespace", WhitespaceTokenizer::new));
  }

  private static AnalysisProvider<TokenFilterFactory> filter(
      Function<Settings, UnaryOperator<TokenStream>> step) {
    return (index, environment, name, settings) -> new NameFilter(name, step.apply(settings));
  }

  private static AnalysisProvider<TokenFilterFactory> normalizer(
      Function<Settings, UnaryOperator<TokenStream>> step) {
    return (index, environment, name, settings) -> new NameNormalizer(name, step.apply(settings));
  }

  private static TokenizerFactory keywords(String name) {
    return TokenizerFactory.newFactory(name, KeywordTokenizer::new);
  }

  private static TokenizerFactory words(String name) {
    return TokenizerFactory.newFactory(name, WhitespaceTokenizer::new);
  }
}
