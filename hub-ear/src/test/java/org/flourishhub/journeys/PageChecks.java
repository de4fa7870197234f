package org.flourishhub.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;

/** What every page must be, whoever looks at it and with whatever. */
final class PageChecks {
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    /** What another scheme of colours can change; all else was looked at in the light. */
    private static final List<String> RULES_OF_COLOURS = List.of("color-contrast", "link-in-text-block");

    static final int PHONE = 360;
    private static final int DESKTOP = 1280;
    private static final int NARROWEST = 320;

    private static final String HELP_LIES_UNDER_EXIT = """
            (() => {
                const help = document.querySelector('.help p a')?.getBoundingClientRect()
                const exit = document.querySelector('.exit')?.getBoundingClientRect()
                return !!help && !!exit && help.right > exit.left && help.top < exit.bottom && help.bottom > exit.top
            })()""";

    private static final String TICKS_ARE_THE_BROWSERS_OWN = """
            [...document.querySelectorAll('input[type=checkbox], input[type=radio]')]
                .every(box => getComputedStyle(box).appearance !== 'none')""";

    private PageChecks() {}

    /** On a phone and on a desktop, light and dark. */
    static void everybodyCanUse(Page page) {
        page.waitForLoadState();
        for (int width : new int[] {PHONE, DESKTOP}) {
            for (ColorScheme scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
                page.setViewportSize(width, 800);
                page.emulateMedia(
                        new Page.EmulateMediaOptions().setColorScheme(scheme).setReducedMotion(ReducedMotion.REDUCE));
                // colours that are still on their way from one scheme to the other say nothing about either
                page.evaluate("document.getAnimations().forEach(animation => animation.finish())");
                // in the page itself: the other way opens a second page for each look, and ours have no frames to go
                // around in
                AxeBuilder axe = new AxeBuilder(page).setLegacyMode(true);
                AxeResults results = scheme == ColorScheme.LIGHT
                        ? axe.withTags(RULES).analyze()
                        : axe.withRules(RULES_OF_COLOURS).analyze();
                assertThat(results.getViolations())
                        .as(page.url() + " at " + width + " pixels, " + scheme)
                        .extracting(rule -> rule.getId() + ": "
                                + rule.getNodes().stream()
                                        .map(node -> node.getHtml())
                                        .toList())
                        .isEmpty();
            }
        }
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        ticksAreSeenInColoursOfOnesOwn(page);
        nothingSticksOut(page);
    }

    /** A tick that is a background is taken away together with our colours. */
    private static void ticksAreSeenInColoursOfOnesOwn(Page page) {
        page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
        assertThat((Boolean) page.evaluate(TICKS_ARE_THE_BROWSERS_OWN))
                .as(page.url() + " shows what is ticked in colours of one's own")
                .isTrue();
        page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.NONE));
    }

    static void nothingSticksOut(Page page) {
        page.setViewportSize(NARROWEST, 800);
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .as(page.url() + " needs no sideways scrolling")
                .isLessThanOrEqualTo(NARROWEST);
        assertThat((Boolean) page.evaluate(HELP_LIES_UNDER_EXIT))
                .as(page.url() + " keeps help and the way out apart")
                .isFalse();
        page.setViewportSize(DESKTOP, 800);
    }
}
