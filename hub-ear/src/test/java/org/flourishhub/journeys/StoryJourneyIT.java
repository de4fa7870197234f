package org.flourishhub.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import org.awaitility.Awaitility;
import org.flourishhub.sample.partners.PartnerStory;
import org.flourishhub.sample.partners.SampleCareOpinion;
import org.junit.jupiter.api.Test;

/** A partner's story arrives, waits, is approved, found and delivered; it changes with its source, and goes with it. */
class StoryJourneyIT {
    private static final int MOST_PAGES = 6;

    private final JourneyHub hub = JourneyHub.get();
    private final Receiver receiver = new Receiver(hub.partners().receiver());

    @Test
    void a_wordpress_story_goes_all_the_way_and_back() {
        String site = hub.partners().wordPress();
        try (Visit partner = Visit.of(hub);
                Visit moderator = Visit.of(hub);
                Visit visitor = Visit.of(hub)) {
            partner.open(site + "/");
            PageChecks.everybodyCanUse(partner.page());
            Locator form = partner.page().locator("form[action='/publish']");
            form.locator("[name='title']").fill("The marmalade ledger");
            form.locator("[name='text']").fill("One orange,\ntwo lists.\n\nIt balanced.");
            form.getByRole(AriaRole.BUTTON).click();

            String id = approve(moderator, visitor, "The marmalade ledger", "marmalade");
            assertThat(visitor.page().locator(".storytext").innerHTML()).containsPattern("One orange,\\s*<br>\\s*two");

            partner.open(site + "/");
            Locator card = card(partner, "The marmalade ledger");
            card.locator("form[action='/edit'] [name='title']").fill("The quince ledger");
            card.locator("form[action='/edit'] button").click();
            approveEdit(moderator, visitor, "The marmalade ledger", "quince");
            hasChanged(visitor, id, "The marmalade ledger", "The quince ledger", "quince");
            theFeedExplainsItself("Hillside Voices");

            partner.open(site + "/");
            card(partner, "The quince ledger")
                    .locator("form[action='/take-down'] button")
                    .click();
            isGone(visitor, id, "The quince ledger", "quince");
        }
    }

    @Test
    void a_care_opinion_story_goes_all_the_way_and_back() {
        SampleCareOpinion source = hub.careOpinion();
        hub.command(
                "feed",
                "add",
                source.apiAddress() + "/opinions",
                "--kind",
                "CARE_OPINION",
                "--name",
                "Care Stories of another place",
                "--key-setting",
                "hub.secret.sample-care-opinion");
        PartnerStory story = source.publish("A nightlight on the ward", "Somebody left the **lampshade** on for me.");
        try (Visit moderator = Visit.of(hub);
                Visit visitor = Visit.of(hub);
                Visit administrator = Visit.of(hub)) {
            administrator.signIn("admin@hub.example");
            readNow(administrator);
            String id = approve(moderator, visitor, "A nightlight on the ward", "lampshade");
            assertThat(visitor.page().content()).doesNotContain("critical");

            source.edit(story.id(), "A lantern on the ward", "Somebody left the **lanternlight** on for me.");
            readNow(administrator);
            approveEdit(moderator, visitor, "A nightlight on the ward", "lantern");
            hasChanged(visitor, id, "A nightlight on the ward", "A lantern on the ward", "lanternlight");

            source.withdraw(story.id());
            readNow(administrator);
            isGone(visitor, id, "A lantern on the ward", "lanternlight");
            assertThat(receiver.messages()).noneMatch(message -> message.body().contains("criticality"));
        }
    }

    /** Returns the story's id; the visitor is on its page then. */
    private String approve(Visit moderator, Visit visitor, String title, String word) {
        moderator.signIn("moderator@hub.example");
        openWaiting(moderator, title);
        visitor.open("/search?q=" + word);
        assertThat(visitor.text()).doesNotContain(title);
        PageChecks.everybodyCanUse(moderator.page());
        moderator.press("Publish this story");

        visitor.awaitText("/search?q=" + word, title);
        visitor.follow(title);
        assertThat(visitor.page().locator("h1").innerText()).isEqualTo(title);
        PageChecks.everybodyCanUse(visitor.page());
        assertThat(hub.get("/stories.atom").body()).contains(title);
        assertThat(hub.get("/stories.json").body()).contains(title);
        return receiver.await("story.published", title).storyId();
    }

    private void openWaiting(Visit moderator, String title) {
        Awaitility.await(title + " waits for a moderator")
                .atMost(JourneyHub.PATIENCE)
                .until(() -> {
                    for (int number = 1; number <= MOST_PAGES; number++) {
                        moderator.open("/console/stories?page=" + number);
                        Locator link = moderator
                                .page()
                                .locator("ol.rows .name a", new Page.LocatorOptions().setHasText(title));
                        if (link.count() > 0) {
                            link.first().click();
                            return true;
                        }
                    }
                    return false;
                });
    }

    /** A large edit of an approved story is read by a moderator first; until then everybody reads the older words. */
    private void approveEdit(Visit moderator, Visit visitor, String before, String word) {
        Awaitility.await("newer words of " + before + " wait")
                .atMost(JourneyHub.PATIENCE)
                .until(() -> {
                    moderator.open("/console/stories");
                    Locator link = moderator
                            .page()
                            .locator(".name a[href$='/edit']", new Page.LocatorOptions().setHasText(before));
                    if (link.count() > 0) {
                        link.first().click();
                        return true;
                    }
                    return false;
                });
        moderator
                .page()
                .locator(".words ins")
                .first()
                .waitFor(new Locator.WaitForOptions().setTimeout(JourneyHub.PATIENCE.toMillis()));
        assertThat(moderator.page().locator(".words ins").allInnerTexts().toString())
                .contains(word);
        PageChecks.everybodyCanUse(moderator.page());
        visitor.open(visitor.page().url());
        assertThat(visitor.page().locator("h1").innerText()).isEqualTo(before);
        moderator.press("Publish the newer words");
    }

    /** What was agreed, what may come through, and what the site answered. */
    private void theFeedExplainsItself(String name) {
        try (Visit administrator = Visit.of(hub)) {
            administrator.signIn("admin@hub.example");
            administrator.open("/console/feeds");
            administrator.follow(name);
            String feed = administrator.page().url();
            assertThat(administrator.text()).contains("News at once", "What came in", "The quince ledger");
            String address =
                    administrator.page().locator("dt:text-is('Address') + dd").innerText();
            PageChecks.everybodyCanUse(administrator.page());
            administrator.follow("Change what it is");
            PageChecks.everybodyCanUse(administrator.page());
            administrator.press("Keep it");
            assertThat(administrator.text()).contains("It holds for what comes from now on.");
            administrator.follow("What was agreed");
            PageChecks.everybodyCanUse(administrator.page());
            administrator.press("Keep it");
            administrator.open(feed);
            administrator.follow("What may come through");
            administrator.fill(Map.of("sought", "quince"));
            administrator.press("Try it first");
            assertThat(administrator.text())
                    .contains("would have stayed outside")
                    .contains("The quince ledger");
            PageChecks.everybodyCanUse(administrator.page());
            administrator.open(feed + "/recordings");
            administrator.page().locator("ol.rows .name a").first().click();
            PageChecks.everybodyCanUse(administrator.page());
            lookAtFirst(administrator, address);
            PageChecks.everybodyCanUse(administrator.page());
            administrator.press("Go on to add this feed");
            assertThat(administrator.text()).contains("The rule that you tried").contains("quince");
            PageChecks.everybodyCanUse(administrator.page());
            aSlipIsPutRightWhereItWasMade(administrator);
            try (Visit plain = Visit.withoutScript(hub)) {
                plain.signIn("admin@hub.example");
                lookAtFirst(plain, address);
            }
        }
    }

    /** What would come in is shown before a feed is added, and what a rule would leave outside. */
    private static void lookAtFirst(Visit administrator, String address) {
        administrator.open("/console/feeds/new");
        administrator.fill(Map.of("url", address, "name", "Hillside once more"));
        administrator.press("See what would come in");
        assertThat(administrator.text()).contains("What would come in").contains("The quince ledger");
        assertThat(administrator.page().locator(".savebar").count()).isEqualTo(1);
        administrator.fill(Map.of("sought", "quince"));
        administrator.press("Try it");
        assertThat(administrator.text())
                .contains("would stay outside with your rule")
                .contains("Your rule keeps this one outside.");
        // no browser asks whether a form shall be sent again
        administrator.page().goBack();
        assertThat(administrator.text()).contains("The quince ledger").doesNotContain("would stay outside with");
        administrator.page().goForward();
        administrator.press("Go on to add this feed");
        administrator.page().goBack();
        assertThat(administrator.text()).contains("would stay outside with your rule");
    }

    /** The home page of a site instead of its feed, a rule without words, and a button pressed once more. */
    private void aSlipIsPutRightWhereItWasMade(Visit administrator) {
        String site = hub.partners().wordPress();
        administrator.open("/console/feeds/new");
        administrator.fill(Map.of("url", site + "/", "name", "Voices, ruled"));
        administrator.press("See what would come in");
        assertThat(administrator.text()).contains("This is a web page, not a feed.");
        PageChecks.everybodyCanUse(administrator.page());
        administrator.press("Find the feeds of this site");
        assertThat(administrator.text()).contains("found").contains(site + "/feed/");
        assertThat(administrator.page().title()).containsPattern("^\\d+ feeds? found");

        administrator.open("/console/feeds/search");
        administrator.fill(Map.of("address", site.replace("http://", "")));
        administrator.press("Look for feeds");
        assertThat(administrator.text()).contains(site + "/feed/");
        administrator.fill(Map.of("address", "pat@plot14.example"));
        administrator.press("Look for feeds");
        administrator.follow("This is an e-mail address. Give the address of the site, such as your-site.example");
        assertThat(administrator.page().locator("#address:focus").count()).isEqualTo(1);

        administrator.open("/console/feeds/new");
        administrator.fill(Map.of("url", site + "/feed/?again", "name", "Voices, ruled"));
        administrator.press("See what would come in");
        administrator.fill(Map.of("sought", "!"));
        administrator.press("Try it");
        assertThat(administrator.text()).contains("Write at least one word").contains("Go on to add this feed");
        PageChecks.everybodyCanUse(administrator.page());
        // a rule that lets none of the stories in, for they are here already through the feed itself
        administrator.tick("effect", "KEEP");
        administrator.fill(Map.of("sought", "gooseberries"));
        administrator.press("Try it");
        administrator.press("Go on to add this feed");
        administrator.press("Add the feed");
        assertThat(administrator.text()).contains("Added.");
        String added = administrator.page().url().replaceFirst("\\?.*", "");
        administrator.open("/console/feeds/new");
        administrator.fill(Map.of("url", site + "/feed/?again", "name", "Voices, ruled"));
        administrator.press("Add the feed");
        assertThat(administrator.page().url()).startsWith(added);
        administrator.open(added + "/rules");
        assertThat(administrator.text()).contains("May come in: “gooseberries”");
        administrator.open(added + "/agreement");
        administrator.fill(Map.of("until", "9999-12-31"));
        administrator.press("Keep it");
        assertThat(administrator.text()).contains("Leave it empty when there is no end");
        administrator.open(added);
        administrator.press("Pause it");
    }

    private void hasChanged(Visit visitor, String id, String before, String after, String word) {
        String page = visitor.page().url();
        visitor.awaitText(page, after);
        visitor.awaitText("/search?q=" + word, after);
        receiver.await("story.revised", id);
        assertThat(hub.get("/stories.atom").body()).contains(after).doesNotContain(before);
        visitor.open(page);
    }

    private void isGone(Visit visitor, String id, String title, String word) {
        String page = visitor.page().url();
        Awaitility.await("the story's page is gone")
                .atMost(JourneyHub.PATIENCE)
                .until(() -> visitor.open(page).status() == 410);
        assertThat(visitor.text()).doesNotContain(title);
        PageChecks.everybodyCanUse(visitor.page());
        visitor.awaitNoText("/search?q=" + word, title);
        receiver.await("story.withdrawn", id);
        assertThat(hub.get("/stories.atom").body()).doesNotContain(title);
        assertThat(hub.get("/stories.json").body()).doesNotContain(title);
    }

    private static Locator card(Visit partner, String title) {
        Locator card = partner.page().locator("li.card", new Page.LocatorOptions().setHasText(title));
        card.locator("summary").click();
        return card;
    }

    private static void readNow(Visit administrator) {
        administrator.open("/console/feeds");
        administrator.follow("Care Stories of another place");
        PageChecks.nothingSticksOut(administrator.page());
        administrator.press("Read it now");
    }
}
