package org.flourishhub.syndication.inbound.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Tables of facts become lists, one entry a row, each cell after the heading of its column: nobody loses their way in
 * them, by eye on a small screen or by ear. Tables that only place things side by side stay what their cells hold.
 */
final class TableRows {
    static final Set<String> TABLES = Set.of("table");
    private static final Set<String> ROWS = Set.of("tr");
    private static final Set<String> CELLS = Set.of("td", "th");
    private static final Set<String> CAPTIONS = Set.of("caption");
    private static final Set<String> BREAKS = Set.of("br");
    private static final Set<String> LINES = Set.of("p", "div");
    /** A cell that holds one of them is a part of a page, not a fact. */
    private static final Set<String> PARTS_OF_PAGES = Set.of(
            ("table ul ol dl blockquote pre h1 h2 h3 h4 h5 h6 hr img picture video audio iframe embed form section"
                            + " article figure")
                    .split(" "));

    private static final Set<String> BOLD = Set.of("b", "strong");
    private static final int MOST_ROWS = 300;
    private static final int MOST_COLUMNS = 12;
    /** What is said again in other rows is short, so that no table grows much. */
    private static final int SAID_AGAIN = 80;

    private static final int LONGEST_FACT = 1_000;
    /** As many letters as the memory that a cell takes by itself. */
    private static final int ONE_MORE = 100;

    private final Element table;
    private final Room room;
    private final Element nothing = new Element("td");
    private final List<Element[]> grid = new ArrayList<>();
    private int columns;
    private boolean hasHeadings;

    private TableRows(Element table, Room room) {
        this.table = table;
        this.room = room;
    }

    /** Inner tables first. */
    static void toLists(Element body, Room room) {
        List<Element> tables = Tags.in(body, TABLES);
        for (int i = tables.size() - 1; i >= 0; i--) {
            TableRows rows = new TableRows(tables.get(i), room);
            if (rows.areFacts()) {
                rows.toList();
            }
        }
    }

    private boolean areFacts() {
        List<Element> rows = Tags.in(table, ROWS);
        List<Element> cells = Tags.in(table, CELLS);
        boolean placing = table.attr("role").matches("(?i)presentation|none");
        if (placing
                || rows.size() < 2
                || rows.size() > MOST_ROWS
                || cells.stream().anyMatch(TableRows::isPartOfAPage)) {
            return false;
        }
        for (Element row : rows) {
            grid.add(new Element[MOST_COLUMNS]);
        }
        for (int i = 0; i < rows.size(); i++) {
            if (!place(rows.get(i), i)) {
                return false;
            }
        }
        return columns > 1;
    }

    private static boolean isPartOfAPage(Element cell) {
        return !Tags.in(cell, PARTS_OF_PAGES).isEmpty() || cell.text().length() > LONGEST_FACT;
    }

    /** Each cell where it is seen; one that is as high as several rows is said in each of them. */
    private boolean place(Element row, int at) {
        int column = 0;
        for (Element cell : row.children()) {
            if (!CELLS.contains(cell.normalName())) {
                continue;
            }
            while (column < MOST_COLUMNS && grid.get(at)[column] != null) {
                column++;
            }
            int wide = span(cell, "colspan", MOST_COLUMNS + 1);
            if (column + wide > MOST_COLUMNS) {
                return false;
            }
            int high = Math.min(span(cell, "rowspan", MOST_ROWS), grid.size() - at);
            fill(cell, at, high, column, wide);
            column += wide;
            columns = Math.max(columns, column);
        }
        return true;
    }

    private void fill(Element cell, int at, int high, int column, int wide) {
        String words = cell.text();
        boolean again = words.length() <= SAID_AGAIN && !words.isBlank();
        for (int down = 0; down < high; down++) {
            for (int right = 0; right < wide; right++) {
                boolean itself = right == 0 && down == 0;
                grid.get(at + down)[column + right] = itself ? cell : right == 0 && again ? copy(words) : nothing;
            }
        }
    }

    private Element copy(String words) {
        return room.take(ONE_MORE + words.length()) ? new Element("td").text(words) : nothing;
    }

    private static int span(Element cell, String attribute, int most) {
        String said = cell.attr(attribute).strip();
        return said.matches("[1-9]\\d{0,4}") ? Math.min(Integer.parseInt(said), most) : 1;
    }

    private void toList() {
        Tags.in(table, CAPTIONS).forEach(table::before);
        while (grid.size() > 1 && isTitle(grid.get(0))) {
            table.before(new Element("p").appendChildren(grid.remove(0)[0].childNodes()));
        }
        List<String> headings = headings();
        hasHeadings = !headings.isEmpty();
        Element list = new Element("ul");
        for (Element[] row : grid.subList(hasHeadings ? 1 : 0, grid.size())) {
            Element entry = new Element("li");
            for (int column = 0; column < columns; column++) {
                if (row[column] != null) {
                    add(entry, row[column], hasHeadings ? headings.get(column) : "");
                }
            }
            list.appendChild(entry);
        }
        table.replaceWith(list);
    }

    /** A first row that is one cell from end to end is about the whole table. */
    private boolean isTitle(Element[] row) {
        return row[0] != null && (row[1] == null || span(row[0], "colspan", MOST_COLUMNS) == columns);
    }

    /** Of the first row, when nothing else stands in it; empty without. */
    private List<String> headings() {
        List<Element> first = Stream.of(grid.get(0))
                .limit(columns)
                .map(cell -> cell == null ? nothing : cell)
                .toList();
        boolean are = grid.size() > 1
                && first.stream().allMatch(cell -> cell.text().length() <= SAID_AGAIN && isHeading(cell));
        return are
                ? first.stream()
                        .map(cell -> PlainText.of(cell).replaceFirst("\\s*:$", ""))
                        .toList()
                : List.of();
    }

    /** Said by its tag, or by standing in the head, or by bold letters alone. */
    private static boolean isHeading(Element cell) {
        boolean named = cell.normalName().equals("th")
                || cell.parent() != null
                        && cell.parent().parent() != null
                        && cell.parent().parent().normalName().equals("thead");
        return named || cell.text().isBlank() || isBold(cell);
    }

    private static boolean isBold(Element cell) {
        int bold = Tags.in(cell, BOLD).stream()
                .filter(each -> each.parents().stream().noneMatch(around -> BOLD.contains(around.normalName())))
                .mapToInt(each -> each.text().length())
                .sum();
        return bold == cell.text().length();
    }

    /** What stands over the whole row, or before it, is about all of it. */
    private void add(Element entry, Element cell, String heading) {
        inOneLine(cell);
        if (cell.text().isBlank()) {
            return;
        }
        if (entry.childNodeSize() > 0) {
            entry.appendText(entry.text().matches("(?s).*[:?!]") ? " " : "; ");
        }
        boolean first = entry.childNodeSize() == 0;
        if (!heading.isEmpty() && span(cell, "colspan", 2) == 1 && room.take(heading.length())) {
            entry.appendText(heading + ": ");
        }
        List.copyOf(cell.childNodes()).forEach(entry::appendChild);
        if (heading.isEmpty() && first && leadsItsRow(cell) && !entry.text().endsWith(":")) {
            entry.appendText(":");
        }
    }

    private boolean leadsItsRow(Element cell) {
        return span(cell, "colspan", 2) == 1 && (cell.normalName().equals("th") || hasHeadings);
    }

    private static void inOneLine(Element cell) {
        Tags.in(cell, LINES).forEach(line -> {
            if (line.nextElementSibling() != null && !line.text().isBlank()) {
                line.appendElement("br");
            }
            line.unwrap();
        });
        Tags.in(cell, BREAKS).forEach(line -> {
            boolean last = line.nextSibling() == null;
            line.replaceWith(new TextNode(last ? " " : ", "));
        });
        strip(cell.firstChild(), true);
        strip(cell.lastChild(), false);
    }

    private static void strip(Node edge, boolean start) {
        Node at = edge;
        while (at instanceof Element inside && inside.childNodeSize() > 0) {
            at = start ? inside.firstChild() : inside.lastChild();
        }
        if (at instanceof TextNode text) {
            text.text(
                    start
                            ? text.getWholeText().stripLeading()
                            : text.getWholeText().stripTrailing());
        }
    }
}
