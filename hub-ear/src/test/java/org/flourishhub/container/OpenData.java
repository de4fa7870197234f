package org.flourishhub.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.flourishhub.directory.Services;

/** Everything the hub offers other computers, read as they would read it, with a rich listing, a bare one, and some that nobody may see. */
final class OpenData {
    private final OpenReader reader = new OpenReader();
    private final Standard standard = new Standard();
    private final UUID organisation = People.organisation("Open Growers");
    private final UUID rich = OpenCast.rich(organisation);
    private final UUID bare = OpenCast.bare(organisation);
    private final UUID gone = OpenCast.withdrawn(organisation);
    private final UUID draft = OpenCast.draft(organisation);

    /** Every object of every list and by itself, against the standard. */
    void mustKeepToTheStandard() {
        standard.check("base", reader.get("/oruk/"));
        Map<String, String> lists = Map.of(
                "services", "service_list",
                "organizations", "organization",
                "service_at_locations", "service_at_location",
                "taxonomies", "taxonomy",
                "taxonomy_terms", "taxonomy_term");
        lists.forEach((path, object) -> {
            List<JsonObject> all = reader.pages("/oruk/" + path + "?", 7);
            assertThat(all).extracting(one -> one.getString("id")).doesNotHaveDuplicates();
            all.forEach(one -> standard.check(object, one));
            assertThat(reader.lines("/oruk/" + path + "?format=ndjson")).isEqualTo(all);
            all.stream()
                    .limit(5)
                    .forEach(one -> standard.check(
                            object.replace("_list", ""), reader.get("/oruk/" + path + "/" + one.getString("id"))));
        });
        reader.pages("/oruk/services?full=true&", 50).forEach(one -> standard.check("service", one));
        reader.lines("/oruk/services?minimal=true&format=ndjson").forEach(one -> standard.check("minimal", one));
        JsonObject all = reader.get("/oruk/services?minimal=true");
        assertThat(all.getInt("total_pages")).isEqualTo(1);
        assertThat(standard.complaints()).isEmpty();
    }

    /** What was looked at was as rich as the standard is, and the description for programs knows each field. */
    void mustBeRichAndDescribed() {
        JsonObject schemas =
                reader.get("/oruk/openapi.json").getJsonObject("components").getJsonObject("schemas");
        standard.seen().forEach((object, fields) -> {
            String schema = object.replace("minimal", "service_minimal")
                    .replace("identifier", "organization_identifier")
                    .replace("document", "required_document");
            assertThat(schemas.getJsonObject(schema).getJsonObject("properties").keySet())
                    .as(schema)
                    .containsAll(fields);
        });
        assertThat(standard.seen().keySet())
                .contains("schedule", "cost_option", "language", "funding", "contact", "phone", "service_area")
                .contains("accessibility", "address", "attribute", "service_at_location");
        JsonObject one = reader.get("/oruk/services/" + rich);
        assertThat(one.getString("status")).isEqualTo("temporarily closed");
        assertThat(one.getJsonArray("service_at_locations")).hasSize(1);
        assertThat(reader.get("/oruk/services/" + bare).keySet())
                .doesNotContain("schedules", "url", "alert", "service_at_locations", "contacts", "attributes");
    }

    void mustSayClearlyWhatMakesNoSense() {
        for (String nonsense : List.of(
                "services?page=0",
                "services?page=x",
                "services?per_page=0",
                "services?per_page=1001",
                "services?format=xml",
                "services?full=maybe",
                "services?modified_after=yesterday",
                "services?taxonomy_term_id=1",
                "services?minimum_age=old",
                "services?start_time=25:00",
                "services?day=Noday",
                "services?page=1&page=2",
                "service_at_locations?proximity=100",
                "service_at_locations?postcode=nowhere",
                "organizations?per_page=-1",
                "taxonomy_terms?parent_id=top")) {
            HttpResponse<String> answer = reader.ask("GET", "/oruk/" + nonsense, "Accept", "text/html");
            assertThat(answer.statusCode()).as(nonsense).isEqualTo(400);
            String parameter = nonsense.replaceAll(".*[?&]([a-z_]+)=.*", "$1");
            assertThat(OpenReader.parsed(answer.body()).getString("detail")).startsWith(parameter);
        }
        for (String nothing : List.of("services/" + draft, "services/" + gone, "services/x", "no-such-list")) {
            assertThat(reader.ask("GET", "/oruk/" + nothing).statusCode()).isEqualTo(404);
        }
        assertThat(reader.ask("GET", "/rpde/services?afterTimestamp=1").statusCode())
                .isEqualTo(400);
        assertThat(reader.ask("OPTIONS", "/oruk/services").statusCode()).isLessThan(300);
        assertThat(reader.ask("DELETE", "/oruk/services").statusCode()).isEqualTo(405);
    }

    void mustAnswerQuestions() {
        String all = "/oruk/services?organization_id=" + organisation;
        assertThat(ids(all)).containsExactly(rich.toString(), bare.toString());
        assertThat(ids(all + "&search=everything")).containsExactly(rich.toString());
        assertThat(ids(all + "&day=Monday&start_time=09:00&end_time=12:00")).containsExactly(rich.toString());
        assertThat(ids(all + "&minimum_age=17")).isEmpty();
        assertThat(ids(all + "&modified_after=2999-01-01T00:00:00%2B01:00")).isEmpty();
        String places = "/oruk/service_at_locations?organization_id=" + organisation;
        assertThat(ids(places + "&postcode=S13&proximity=90000")).isEmpty();
        assertThat(ids(places + "&postcode=S6&proximity=90000")).hasSize(1);
    }

    /** Each parameter of the standard, with something that it leaves out. */
    void mustKnowEveryParameter() {
        JsonObject word = reader.get("/oruk/taxonomy_terms?search=gardening+nature")
                .getJsonArray("contents")
                .getJsonObject(0);
        String set = word.getString("taxonomy_id");
        String all = "/oruk/services?organization_id=" + organisation;
        assertThat(ids(all + "&taxonomy_term_id=" + word.getString("id"))).containsExactly(rich.toString());
        assertThat(ids(all + "&taxonomy_id=" + set)).containsExactly(rich.toString());
        assertThat(ids(all + "&minimum_age=16&maximum_age=65")).hasSize(2);
        assertThat(ids(all + "&maximum_age=64")).isEmpty();
        assertThat(ids(all + "&day=TU")).isEmpty();
        assertThat(ids(all + "&start_time=10:30")).isEmpty();
        assertThat(ids(all + "&end_time=11:30")).isEmpty();
        assertThat(reader.pages("/oruk/taxonomies?search=kinds+of+help&", 50))
                .extracting(one -> one.getString("id"))
                .containsExactly(set);
        String terms = "/oruk/taxonomy_terms?";
        assertThat(reader.pages(terms + "taxonomy_id=" + set + "&", 50))
                .contains(word)
                .allMatch(one -> one.getString("taxonomy_id").equals(set))
                .hasSizeLessThan(reader.pages(terms, 50).size());
        assertThat(reader.pages(terms + "top_only=true&", 50))
                .isNotEmpty()
                .noneMatch(one -> one.containsKey("parent_id"));
        assertThat(reader.pages(terms + "parent_id=" + word.getString("id") + "&", 50))
                .allMatch(one -> one.getString("parent_id").equals(word.getString("id")));
        assertThat(ids("/oruk/organizations?search=open+growers")).containsExactly(organisation.toString());
        String own = "/oruk/organizations/" + organisation;
        assertThat(serviceOf(own)).doesNotContainKey("schedules");
        assertThat(serviceOf(own + "?full_service=true")).containsKey("schedules");
        assertThat(reader.lines("/oruk/organizations?format=ndjson&search=open+growers&full=true"))
                .singleElement()
                .satisfies(one -> assertThat(one.getJsonArray("services")).hasSize(2));
    }

    private JsonObject serviceOf(String organisationPath) {
        return reader.get(organisationPath).getJsonArray("services").getJsonObject(0);
    }

    void mustSaySoWhenNothingHasChanged() {
        for (String path :
                List.of("/oruk/services", "/oruk/services?format=ndjson", "/oruk/services.csv", "/rpde/events")) {
            String tag = reader.ask("GET", path).headers().firstValue("ETag").orElseThrow();
            HttpResponse<String> again = reader.ask("GET", path, "If-None-Match", tag);
            assertThat(again.statusCode()).as(path).isEqualTo(304);
            assertThat(again.body()).isEmpty();
        }
    }

    void mustTellEveryChangeInOrder() {
        List<JsonObject> items = walk("/rpde/services?limit=4");
        assertThat(items)
                .isSortedAccordingTo(Comparator.<JsonObject>comparingLong(
                                item -> item.getJsonNumber("modified").longValue())
                        .thenComparing(item -> item.getString("id")));
        assertThat(item(items, rich).getJsonObject("data")).isEqualTo(reader.get("/oruk/services/" + rich));
        assertThat(item(items, gone).getString("state")).isEqualTo("deleted");
        assertThat(item(items, gone).keySet()).doesNotContain("data");
        assertThat(items).extracting(item -> item.getString("id")).doesNotContain(draft.toString());
        assertThat(walk("/rpde/events")).isNotNull();
        walk("/rpde/stories");
    }

    private List<JsonObject> walk(String path) {
        List<JsonObject> items = new ArrayList<>();
        String here = path;
        for (int page = 0; page < 500; page++) {
            JsonObject answer = reader.get(here);
            assertThat(answer.getString("license")).startsWith("https://");
            List<JsonObject> more = answer.getJsonArray("items").stream()
                    .map(JsonValue::asJsonObject)
                    .toList();
            String next = answer.getString("next");
            assertThat(next).startsWith(Parts.address() + "/rpde/");
            String nextPath = next.substring(Parts.address().toString().length());
            if (more.isEmpty()) {
                assertThat(nextPath).isEqualTo(here);
                return items;
            }
            items.addAll(more);
            here = nextPath;
        }
        throw new AssertionError("The feed does not end");
    }

    private static JsonObject item(List<JsonObject> items, UUID id) {
        return items.stream()
                .filter(item -> item.getString("id").equals(id.toString()))
                .findFirst()
                .orElseThrow();
    }

    void mustBeFoundByMachines() {
        HttpResponse<String> table = reader.ask("GET", "/oruk/services.csv");
        assertThat(table.body()).startsWith("id,name,status,").contains("\r\n").contains(bare.toString());
        String slug = Parts.hub().get(Services.class).get(rich).slug();
        String map = new Browser().get("/sitemap.xml").body();
        assertThat(map)
                .contains(Parts.address() + "/services/" + slug)
                .doesNotContain(gone.toString().substring(0, 8));
        assertThat(new Browser().get("/robots.txt").body()).contains("Sitemap: " + Parts.address() + "/sitemap.xml");
        String page = new Browser().get("/services/" + slug).body();
        String block = page.split("<script type=\"application/ld\\+json\">")[1].split("</script>")[0];
        List<String> types = OpenReader.parsed(block).getJsonArray("@graph").stream()
                .map(thing -> thing.asJsonObject().getString("@type"))
                .toList();
        assertThat(types).containsExactly("Service", "BreadcrumbList");
        assertThat(page).doesNotContain(OpenCast.SECRETS).contains("property=\"og:url\"");
    }

    private List<String> ids(String path) {
        return reader.pages(path + "&", 50).stream()
                .map(one -> one.getString("id"))
                .toList();
    }
}
