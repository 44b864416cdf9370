package org.priors.db.search.node;

import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.ngram.EdgeNGramTokenFilter;
import org.apache.lucene.analysis.ngram.NGramTokenFilter;
import org.apache.lucene.analysis.phonetic.DoubleMetaphoneFilter;
import org.elasticsearch.common.settings.Settings;

/** Reads the settings of each filter, with the names and defaults of a stock server. */
final class NameFilters {
  private static final String PRESERVE_ORIGINAL = "preserve_original";

  private NameFilters() {}

  static UnaryOperator<TokenStream> asciiFolding(Settings settings) {
    boolean preserve = settings.getAsBoolean(PRESERVE_ORIGINAL, false);
    return tokens -> new ASCIIFoldingFilter(tokens, preserve);
  }

  static UnaryOperator<TokenStream> edgeNgram(Settings settings) {
    int shortest = settings.getAsInt("min_gram", 1);
    int longest = settings.getAsInt("max_gram", 2);
    boolean preserve = settings.getAsBoolean(PRESERVE_ORIGINAL, false);
    return tokens -> new EdgeNGramTokenFilter(tokens, shortest, longest, preserve);
  }

  static UnaryOperator<TokenStream> ngram(Settings settings) {
    int shortest = settings.getAsInt("min_gram", 1);
    int longest = settings.getAsInt("max_gram", 2);
    boolean preserve = settings.getAsBoolean(PRESERVE_ORIGINAL, false);
    return tokens -> new NGramTokenFilter(tokens, shortest, longest, preserve);
  }

  static UnaryOperator<TokenStream> phonetic(Settings settings) {
    String encoder = settings.get("encoder", "metaphone");
    if (!encoder.equals("double_metaphone") && !encoder.equals("doubleMetaphone")) {
      throw new IllegalArgumentException(
          "The local search node knows the encoder double_metaphone, not " + encoder + ".");
    }
    boolean besideOriginal = !settings.getAsBoolean("replace", true);
    int longest = settings.getAsInt("max_code_len", 4);
    return tokens -> new DoubleMetaphoneFilter(tokens, longest, besideOriginal);
  }
}
