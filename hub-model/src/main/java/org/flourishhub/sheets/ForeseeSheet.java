package org.flourishhub.sheets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.flourishhub.directory.Service;
import org.flourishhub.directory.Services;
import org.flourishhub.shared.Actor;
import org.flourishhub.shared.RuleBroken;

/** Says what taking in a list would do; nothing is written. */
@ApplicationScoped
public class ForeseeSheet {
    @Inject
    Sheets sheets;

    @Inject
    ReadSheet readSheet;

    @Inject
    Services services;

    @Transactional
    public Foreseen foresee(UUID sheetId, Actor editor) {
        Sheet sheet = sheets.get(sheetId);
        editor.mustBeEditorOf(sheet.organisationId());
        if (!sheet.isMatched()) {
            throw new RuleBroken("Say first what each column is");
        }

        ReadSheet.Read read = readSheet.read(sheet);
        List<KnownServices.Match> matches = new ArrayList<>();
        for (RowRead row : read.rows()) {
            KnownServices.Match match = read.known().find(row);
            matches.add(match);
            if (match.id() != null) {
                read.known().use(match.id());
            }
        }
        Map<UUID, Service> kept = kept(matches);
        List<Foreseen.Row> rows = new ArrayList<>();
        for (int i = 0; i < matches.size(); i++) {
            RowRead row = read.rows().get(i);
            Service service = kept.get(matches.get(i).id());
            rows.add(seen(row, TakeInRow.decide(row, matches.get(i), service, sheet.publishes(), read.words())));
        }
        return new Foreseen(rows);
    }

    private Map<UUID, Service> kept(List<KnownServices.Match> matches) {
        List<UUID> ids = matches.stream()
                .map(KnownServices.Match::id)
                .filter(Objects::nonNull)
                .toList();
        return services.readAhead(ids).stream().collect(Collectors.toMap(Service::id, Function.identity()));
    }

    private static Foreseen.Row seen(RowRead row, Decision decision) {
        return new Foreseen.Row(
                row.number(),
                row.name(),
                decision.outcome(),
                decision.was(),
                decision.became(),
                decision.problems(),
                row.notes());
    }
}
