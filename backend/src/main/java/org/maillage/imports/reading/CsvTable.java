package org.maillage.imports.reading;

import java.io.Reader;
import java.util.List;
import org.maillage.imports.reading.UnreadableFile.Reason;

/** The rows of a CSV file under its header. */
final class CsvTable implements TableReader {

    private final CsvRows rows;
    private final List<String> columns;
    private Row ahead;

    /**
     * @param headerRow the row that names the columns, from 1 as a spreadsheet counts; 0 when the file has no header
     * @param width columns in use, 0 to take as many as the header has
     */
    CsvTable(Reader text, char delimiter, long headerRow, int width) {
        this.rows = new CsvRows(text, delimiter);
        if (headerRow == 0) {
            ahead = nextFilled();
            int cells = ahead == null ? 0 : ahead.cells().size();
            this.columns = ColumnNames.of(null, Math.max(width, cells));
        } else {
            Row header = rows.next();
            while (header != null && header.line() < headerRow) header = rows.next();
            if (header == null) throw new UnreadableFile(Reason.SETTINGS_DO_NOT_FIT, headerRow, null);
            this.columns = ColumnNames.of(header.cells(), width > 0 ? width : usedWidth(header));
        }
    }

    /** The cells of a row up to its last filled one. */
    static int usedWidth(Row row) {
        int width = row.cells().size();
        while (width > 0 && row.cells().get(width - 1).isBlank()) width--;
        return width;
    }

    @Override
    public List<String> columns() {
        return columns;
    }

    @Override
    public Row next() {
        if (ahead == null) return nextFilled();
        Row row = ahead;
        ahead = null;
        return row;
    }

    private Row nextFilled() {
        Row row = rows.next();
        while (row != null && row.isBlank()) row = rows.next();
        return row;
    }

    @Override
    public void close() {
        rows.close();
    }
}
