package org.priors.web.chaos;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.text.PDFTextStripper;

/** Letters that are put on file by statements, each with its number, and what became of them. */
final class LettersOnFile {

  private static final int A_PART = 100;
  private static final Pattern NUMBER = Pattern.compile("Letter (\\d+)\\.");

  private static final String CHANGE_SET =
      """
      with opened as (insert into change_set (actor, reason) values ('trial', 'Letters of a trial') returning id)
      select set_config('priors.change_set', id::text, true) from opened
      """;

  private static final String STEPS =
      """
      insert into administrative_step (action_id, number, kind, happened_at, source_document, made_by, recorded_at)
      select ?, 1 + n, 'ISSUE_NOTICE_BY_LETTER', now(), 'Trial', 'trial', now() from generate_series(1, ?) n returning id
      """;

  private static final String LETTER =
      """
      insert into letter (step_id, case_id, kind, language, version, template_version, size, sha256, content, made_by, made_at)
      select ?, a.case_id, 'NOTICE_OF_SUSPENSION', 'ENGLISH', 1, ?, ?, ?, ?, 'trial', now()
      from administrative_action a where a.id = ?
      """;

  private static final String BATCH =
      """
      with opened as (insert into letter_batch (state, asked_by, asked_at) values ('LA', 'trial', now()) returning id)
      insert into letter_batch_letter (batch_id, place, part, letter_id)
      select opened.id, place, 1 + (place - 1) / ?, l.id
      from opened, (select id, row_number() over (order by id) as place from letter) l returning batch_id
      """;

  private static final String PARTS =
      """
      insert into letter_part_waiting (batch_id, number)
      select distinct batch_id, part from letter_batch_letter where batch_id = ? returning number
      """;

  private final Connection database;

  LettersOnFile(Connection database) {
    this.database = database;
  }

  /** Puts so many into a batch; says its number. */
  long put(long action, int letters) throws SQLException, IOException {
    database.setAutoCommit(false);
    numbers(CHANGE_SET, "set_config");
    List<Long> steps = numbers(STEPS, "id", action, letters);
    try (PreparedStatement add = database.prepareStatement(LETTER)) {
      for (int number = 1; number <= letters; number++) {
        byte[] content = pdf(number);
        add.setLong(1, steps.get(number - 1));
        add.setString(2, DigestUtils.sha256Hex("trial"));
        add.setLong(3, content.length);
        add.setBytes(4, DigestUtils.sha256(content));
        add.setBytes(5, content);
        add.setLong(6, action);
        add.addBatch();
        if (number % A_PART == 0) {
          add.executeBatch();
        }
      }
      add.executeBatch();
    }
    long batch = numbers(BATCH, "batch_id", A_PART).get(0);
    numbers(PARTS, "number", batch);
    database.commit();
    database.setAutoCommit(true);
    return batch;
  }

  private static byte[] pdf(int number) throws IOException {
    try (PDDocument document = new PDDocument();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.beginText();
        content.setFont(new PDType1Font(FontName.HELVETICA), 12);
        content.showText("Letter " + number + ".");
        content.endText();
      }
      document.save(bytes);
      return bytes.toByteArray();
    }
  }

  /** How many parts are made. */
  long made(long batch) throws SQLException {
    return numbers("select count(*) as n from letter_batch_part where batch_id = ?", "n", batch)
        .get(0);
  }

  void check(long batch, int letters, Findings findings) throws SQLException, IOException {
    findings.same("parts", (letters + A_PART - 1) / A_PART, made(batch));
    findings.none(
        "letters that are not in their place of their part",
        numbers(
                """
                select count(*) as n from letter_batch_letter i where i.batch_id = ? and not exists (
                  select from letter_batch_part p where p.batch_id = i.batch_id and p.number = i.part
                    and p.letters[i.place - %1$d * (i.part - 1)] = i.letter_id)
                """
                    .formatted(A_PART),
                "n",
                batch)
            .get(0));
    List<Integer> read = read(batch);
    findings.same("letters read back from the PDFs", letters, read.size());
    findings.same("of which each once", letters, read.stream().distinct().count());
    findings.none(
        "of which out of order", read.stream().sorted().toList().equals(read) ? 0 : read.size());
  }

  /** The numbers of the letters, as the PDFs of all parts have them. */
  private List<Integer> read(long batch) throws SQLException, IOException {
    List<Integer> read = new ArrayList<>();
    for (long part = 1; part <= made(batch); part++) {
      try (PreparedStatement sql =
          database.prepareStatement(
              "select content from letter_batch_part where batch_id = ? and number = ?")) {
        sql.setLong(1, batch);
        sql.setLong(2, part);
        try (ResultSet row = sql.executeQuery()) {
          row.next();
          read.addAll(numbersIn(row.getBytes(1)));
        }
      }
    }
    return read;
  }

  private static List<Integer> numbersIn(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return NUMBER
          .matcher(new PDFTextStripper().getText(document))
          .results()
          .map((MatchResult found) -> Integer.valueOf(found.group(1)))
          .toList();
    }
  }

  private List<Long> numbers(String statement, String column, long... values) throws SQLException {
    List<Long> numbers = new ArrayList<>();
    try (PreparedStatement sql = database.prepareStatement(statement)) {
      for (int place = 1; place <= values.length; place++) {
        sql.setLong(place, values[place - 1]);
      }
      try (ResultSet rows = sql.executeQuery()) {
        while (rows.next()) {
          numbers.add(rows.getLong(column));
        }
      }
    }
    return numbers;
  }
}
