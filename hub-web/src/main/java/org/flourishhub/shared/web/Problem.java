package org.flourishhub.shared.web;

import jakarta.json.Json;
import java.util.List;
import java.util.Map;

/**
 * Something that went wrong, in words for people: what happened, what is safe, and what to do next.
 *
 * @param details sentences about this one case; often none
 */
public record Problem(int status, String title, String whatHappened, String whatNext, List<String> details) {
    private static final Map<Integer, Problem> KNOWN = Map.ofEntries(
            entry(
                    400,
                    "We could not read that",
                    "The address or the form was not in a shape we know. Nothing was changed.",
                    "Go back and try again, or search for what you need."),
            entry(
                    401,
                    "Please sign in",
                    "This page is for people who are signed in. Nothing was changed.",
                    "Sign in, and then open the page again."),
            entry(
                    403,
                    "You cannot do this here",
                    "Your sign-in does not allow this. Nothing was changed.",
                    "If you think you should be able to, ask the person who set up your account."),
            entry(
                    404,
                    "This page is not here",
                    "The address may have a slip in it, or the page may have moved.",
                    "You have done nothing wrong. Search for what you need, or start again from the first page."),
            entry(
                    405,
                    "This does not work that way",
                    "This address cannot be used like that. Nothing was changed.",
                    "Go back and use the buttons on the page."),
            entry(
                    409,
                    "Someone else changed this",
                    "While you were writing, another person saved a change. We have not put yours over theirs.",
                    "Go back: your words are still in the form. Copy them, open the page again and add them to the"
                            + " newer text."),
            entry(
                    410,
                    "This has been taken down",
                    "It was here, and the people who shared it have taken it down.",
                    "There may be something like it. Search for what you need."),
            entry(
                    413,
                    "That is too long to send",
                    "The form holds more text than we can take at once. Nothing was changed.",
                    "Go back: your words are still in the form. Make them shorter and send them again."),
            entry(
                    415,
                    "We cannot read that kind of thing",
                    "What was sent is not a form of ours. Nothing was changed.",
                    "Go back and use the buttons on the page."),
            entry(
                    422,
                    "Something needs a change first",
                    "We could not do this yet. Nothing was changed.",
                    "Go back: your words are still in the form. Change what is named here and send it again."),
            entry(
                    429,
                    "Please wait a little",
                    "There were too many tries in a short time, so we stopped for now. Nothing is lost.",
                    "Try again in a few minutes."),
            entry(
                    500,
                    "Something went wrong on our side",
                    "It is our fault, not yours. We have made a note of it.",
                    "Try again in a few minutes. If you were writing something, go back: your words may still be in"
                            + " the form."),
            entry(
                    503,
                    "This is not working just now",
                    "A part of the hub is having a rest. Nothing is lost.",
                    "Try again in a few minutes."));

    public static Problem of(int status) {
        Problem known = KNOWN.get(status);
        if (known == null) {
            Problem nearest = KNOWN.get(status >= 500 ? 500 : 400);
            return new Problem(status, nearest.title, nearest.whatHappened, nearest.whatNext, List.of());
        }
        return known;
    }

    public Problem because(List<String> sentences) {
        return new Problem(status, title, whatHappened, whatNext, List.copyOf(sentences));
    }

    public View view() {
        return View.page("layout/problem", title).with("problem", this);
    }

    /** For programs that asked for something other than a page. */
    public String text() {
        String why = details.isEmpty() ? whatHappened : String.join(" ", details);
        return status + " " + title + "\n" + why + "\n";
    }

    /** For programs that read JSON: always the status, what went wrong, and why. */
    public String json() {
        return Json.createObjectBuilder()
                .add("status", status)
                .add("title", title)
                .add("detail", details.isEmpty() ? whatHappened : String.join(" ", details))
                .build()
                .toString();
    }

    private static Map.Entry<Integer, Problem> entry(int status, String title, String whatHappened, String whatNext) {
        return Map.entry(status, new Problem(status, title, whatHappened, whatNext, List.of()));
    }
}
