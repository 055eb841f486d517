package org.equityimpact.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.equityimpact.agenda.AgendaItem;
import org.equityimpact.agenda.Matter;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The items of agendas as rows. An agenda is set as a whole, in the transaction of whoever sets it. */
final class AgendaRows {

    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<List<String>> TEXTS = new TypeReference<>() {};

    private final NamedParameterJdbcOperations database;

    AgendaRows(NamedParameterJdbcOperations database) {
        this.database = database;
    }

    List<AgendaItem> of(String meeting) {
        return database.query(
                "select * from agenda_items where meeting = :meeting order by position",
                Map.of("meeting", meeting),
                AgendaRows::item);
    }

    void set(String meeting, List<AgendaItem> items) {
        database.update("delete from agenda_items where meeting = :meeting", Map.of("meeting", meeting));
        database.batchUpdate(
                """
                insert into agenda_items (meeting, position, number, title, type, matter, organisation, reference, assessment,
                    exemption, note, complaints)
                values (:meeting, :position, :number, :title, :type, :matter, :organisation, :reference, :assessment,
                    :exemption, :note, :complaints)
                """, items.stream().map(item -> values(meeting, item)).toArray(AgendaRows::maps));
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // an array has no type parameters
    private static Map<String, ?>[] maps(int length) {
        return new Map[length];
    }

    private static Map<String, @Nullable Object> values(String meeting, AgendaItem item) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        values.put("meeting", meeting);
        values.put("position", item.position());
        values.put("number", item.number());
        values.put("title", item.title());
        values.put("type", item.type());
        var matter = item.matter();
        var stored = matter instanceof Matter.Stored found ? found : null;
        values.put("organisation", stored == null ? null : stored.organisation());
        values.put("reference", stored == null ? null : stored.reference());
        values.put("assessment", stored == null ? null : stored.assessment());
        var exempt = matter instanceof Matter.Exempt found ? found : null;
        values.put("exemption", exempt == null ? null : exempt.reason());
        values.put("note", exempt == null ? null : exempt.note());
        var unusable = matter instanceof Matter.Unusable found ? found : null;
        values.put("complaints", unusable == null ? null : JSON.writeValueAsString(unusable.complaints()));
        values.put("matter", kind(matter));
        return values;
    }

    private static String kind(Matter matter) {
        if (matter instanceof Matter.Submitted) {
            throw new IllegalArgumentException("what is submitted is kept as an assessment first");
        }
        if (matter instanceof Matter.Stored) {
            return "STORED";
        }
        if (matter instanceof Matter.Exempt) {
            return "EXEMPT";
        }
        return matter instanceof Matter.Unusable ? "UNUSABLE" : "NOTHING";
    }

    private static AgendaItem item(ResultSet row, int number) throws SQLException {
        return new AgendaItem(
                row.getInt("position"),
                row.getString("number"),
                row.getString("title"),
                row.getString("type"),
                matter(row));
    }

    private static Matter matter(ResultSet row) throws SQLException {
        return switch (Objects.requireNonNull(row.getString("matter"))) {
            case "STORED" ->
                new Matter.Stored(
                        row.getString("assessment"), row.getString("organisation"), row.getString("reference"));
            case "EXEMPT" -> new Matter.Exempt(row.getString("exemption"), row.getString("note"));
            case "UNUSABLE" -> new Matter.Unusable(JSON.readValue(row.getString("complaints"), TEXTS));
            default -> new Matter.Nothing();
        };
    }
}
