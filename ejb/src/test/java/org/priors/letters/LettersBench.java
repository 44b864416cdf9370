package org.priors.letters;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.priors.letters.LetterSteps.Told;
import org.priors.security.Caller;
import org.priors.slice.OnPostgres;

/**
 * Letters made, kept and put into a batch, beside the library of PDF alone on the same pages. Run
 * by hand: {@code mvn -o -pl db,ejb -Dtest=LettersBench -Dletters=5000 -Dtest.jvm=-Xmx512m
 * -Dsurefire.failIfNoSpecifiedTests=false test}.
 */
@OnPostgres
class LettersBench {

  private static final String FONT = "org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
  private static final int AT_ONCE = 50;

  @Inject MakeLetter make;
  @Inject PrintLetters print;
  @Inject LetterBatches batches;
  @Inject LetterSteps steps;

  private long made;
  private long alone;

  @Test
  void letters_beside_the_library_alone() throws IOException {
    int all = Integer.getInteger("letters", 200);
    for (int done = 0; done < all; done += AT_ONCE) {
      some(done);
    }
    long began = System.nanoTime();
    long batch = print.print(steps.licensing());
    while (batches.next()) {
      steps.forget();
    }
    long printed = System.nanoTime() - began;
    BatchLine line = print.batch(steps.licensing(), batch);
    assertThat(line.isReady()).isTrue();
    assertThat(line.letters()).isEqualTo(all);
    System.out.printf(
        Locale.ROOT,
        "%,d letters: made and kept %.1f s, put into %d parts %.1f s; the library alone %.1f s;"
            + " ratio %.2f; largest heap %d MiB%n",
        all,
        made / 1e9,
        line.parts(),
        printed / 1e9,
        alone / 1e9,
        (double) (made + printed) / alone,
        Runtime.getRuntime().maxMemory() >> 20);
  }

  private void some(int done) throws IOException {
    Caller clerk = steps.licensing();
    Told first = steps.noticed("Bench" + word(done));
    List<Long> all = steps.repeated(first, AT_ONCE);
    List<String> texts = new ArrayList<>();
    for (long step : all) {
      LetterAsked asked =
          new LetterAsked(
              first.actionId(), step, LetterKind.NOTICE_OF_SUSPENSION, LetterLanguage.ENGLISH);
      LetterDraft draft = make.preview(clerk, asked);
      texts.add(draft.text());
      long began = System.nanoTime();
      make.make(clerk, asked, draft.digest());
      made += System.nanoTime() - began;
      steps.forget();
    }
    long began = System.nanoTime();
    for (String text : texts) {
      assertThat(alone(text)).isNotEmpty();
    }
    alone += System.nanoTime() - began;
  }

  /** A surname of letters alone. */
  private static String word(int number) {
    return Integer.toString(number, 26)
        .chars()
        .mapToObj(each -> String.valueOf((char) (each < 'a' ? each - '0' + 'q' : each)))
        .reduce("", String::concat);
  }

  private static byte[] alone(String text) throws IOException {
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.usePdfUaAccessibility(true);
    builder.useFont(LettersBench::font, "Liberation Sans", 400, FontStyle.NORMAL, true);
    builder.withHtmlContent(text, null);
    builder.toStream(pdf);
    builder.run();
    return pdf.toByteArray();
  }

  private static InputStream font() {
    return LettersBench.class.getClassLoader().getResourceAsStream(FONT);
  }
}
