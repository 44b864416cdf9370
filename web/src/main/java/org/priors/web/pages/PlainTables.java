package org.priors.web.pages;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.context.ResponseWriterWrapper;
import java.io.IOException;
import org.primefaces.component.api.UIColumn;
import org.primefaces.component.datatable.DataTable;
import org.primefaces.component.datatable.DataTableRenderer;

/**
 * Tables as every page has them: read, not edited, so that a table is one and no grid of cells to
 * move about in; with a caption, rows that are known by their first cell, and cells that say on a
 * narrow screen which column they are of.
 */
public class PlainTables extends DataTableRenderer {

  @Override
  protected void encodeRegularTable(FacesContext faces, DataTable table) throws IOException {
    String caption = (String) table.getAttributes().get("caption");
    as(
        faces,
        new AsTable(faces.getResponseWriter(), caption),
        () -> super.encodeRegularTable(faces, table));
  }

  @Override
  protected void encodeCell(
      FacesContext faces,
      DataTable table,
      UIColumn column,
      boolean selected,
      boolean selectable,
      int row)
      throws IOException {
    boolean isHead = column == table.getColumns().get(0);
    as(
        faces,
        new AsCell(faces.getResponseWriter(), isHead, column.getHeaderText()),
        () -> super.encodeCell(faces, table, column, selected, selectable, row));
  }

  private interface Written {
    void write() throws IOException;
  }

  private static void as(FacesContext faces, ResponseWriter writer, Written part)
      throws IOException {
    ResponseWriter before = faces.getResponseWriter();
    faces.setResponseWriter(writer);
    try {
      part.write();
    } finally {
      faces.setResponseWriter(before);
    }
  }

  private static final class AsTable extends ResponseWriterWrapper {

    private final String caption;

    AsTable(ResponseWriter wrapped, String caption) {
      super(wrapped);
      this.caption = caption;
    }

    @Override
    public void startElement(String name, UIComponent component) throws IOException {
      if ("thead".equals(name) && caption != null) {
        super.startElement("caption", null);
        super.writeText(caption, null);
        super.endElement("caption");
      }
      super.startElement(name, component);
    }

    @Override
    public void writeAttribute(String name, Object value, String property) throws IOException {
      super.writeAttribute(
          name, "role".equals(name) && "grid".equals(value) ? "table" : value, property);
    }
  }

  private static final class AsCell extends ResponseWriterWrapper {

    private final boolean isHead;
    private final String column;
    private int depth;

    AsCell(ResponseWriter wrapped, boolean isHead, String column) {
      super(wrapped);
      this.isHead = isHead;
      this.column = column;
    }

    @Override
    public void startElement(String name, UIComponent component) throws IOException {
      depth++;
      super.startElement(isHead && depth == 1 ? "th" : name, component);
    }

    @Override
    public void writeAttribute(String name, Object value, String property) throws IOException {
      boolean isRole = depth == 1 && "role".equals(name);
      if (isRole) {
        super.writeAttribute(isHead ? "scope" : "data-l", isHead ? "row" : column, null);
      }
      super.writeAttribute(name, isRole ? isHead ? "rowheader" : "cell" : value, property);
    }

    @Override
    public void endElement(String name) throws IOException {
      super.endElement(isHead && depth == 1 ? "th" : name);
      depth--;
    }
  }
}
