package org.flourishhub.bench;

import java.util.Locale;
import org.flourishhub.bench.InventedDirectory.Topic;

/** The words that the invented directory is made of. */
final class InventedWords {
    /** Where a service may be; {@code north} and {@code east} in degrees. */
    record District(String code, double north, double east) {}

    static final District[] DISTRICTS = {
        new District("S1", 53.379, -1.470),
        new District("S2", 53.371, -1.443),
        new District("S5", 53.418, -1.461),
        new District("S6", 53.404, -1.512),
        new District("S8", 53.346, -1.474),
        new District("S10", 53.374, -1.517),
        new District("S11", 53.357, -1.513),
        new District("S12", 53.345, -1.413),
        new District("S13", 53.362, -1.385),
        new District("S35", 53.466, -1.489)
    };

    static final Topic[] TOPICS = {
        new Topic(
                "Someone to talk to", "listening", "peer support", "befriending", "company", "loneliness", "a friend"),
        new Topic("Talking therapy", "counselling", "therapy", "anxiety", "depression", "panic", "low mood"),
        new Topic("Food and meals", "food", "cooking", "shared meals", "groceries", "soup", "breakfast"),
        new Topic("Gardening and nature", "gardening", "allotments", "trees", "bees", "seeds", "woodland walks"),
        new Topic("Arts and making", "painting", "sewing", "pottery", "music", "writing", "singing"),
        new Topic("Moving and sport", "walking", "swimming", "dancing", "football", "yoga", "cycling"),
        new Topic("Money and debt", "benefits", "debt", "bills", "saving energy", "budgeting", "grants"),
        new Topic("Work and volunteering", "jobs", "volunteering", "interviews", "skills", "employment", "a first job"),
        new Topic("Learning", "courses", "reading", "english", "maths", "languages", "history"),
        new Topic("Getting online", "computers", "tablets", "email", "the internet", "devices", "phones"),
        new Topic("Housing", "housing", "homelessness", "repairs", "tenancies", "moving home", "furniture"),
        new Topic("Family and carers", "carers", "parents", "families", "respite", "toddlers", "childcare"),
        new Topic("Older people", "dementia", "falls", "memory", "later life", "retirement", "lunch clubs"),
        new Topic("Loss and grief", "grief", "bereavement", "loss", "widows", "remembering", "funerals"),
        new Topic("Drugs and alcohol", "alcohol", "drugs", "recovery", "smoking", "staying sober", "relapse"),
        new Topic("Law and rights", "advice", "rights", "advocacy", "disability", "appeals", "immigration")
    };

    private static final String[] BEGIN = {
        "Ba", "Cor", "Den", "Fal", "Gri", "Hol", "Ken", "Lum", "Mar", "Nor", "Pel", "Ros", "Sil", "Tam", "Ven", "Wen"
    };
    private static final String[] MIDDLE = {
        "ber", "cas", "dor", "fen", "gar", "hil", "lan", "mor", "nes", "per", "ran", "sel", "tor", "ver", "wic", "zen"
    };
    private static final String[] END = {
        "brook", "bury", "dale", "field", "ford", "ham", "hurst", "ley", "mere", "ridge", "shaw", "side", "stead",
        "thorpe", "wick", "worth"
    };

    private InventedWords() {}

    /** Another for each number below a million, and never one of English. */
    static String nameOf(int number) {
        StringBuilder name = new StringBuilder(BEGIN[number % 16]);
        for (int rest = number / 16, i = 0; i < 4; i++, rest /= 16) {
            name.append(MIDDLE[rest % 16]);
            if (rest < 16) {
                break;
            }
        }
        return name.append(END[number % 13]).toString();
    }

    /** As a hurried visitor writes it: one letter twice, missing, or exchanged with the next. */
    static String misspelt(String word, int how) {
        int at = 2 + how % Math.max(1, word.length() - 4);
        String wrong =
                switch (how % 3) {
                    case 0 -> word.substring(0, at) + word.charAt(at) + word.substring(at);
                    case 1 -> word.substring(0, at) + word.substring(at + 1);
                    default -> word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
                };
        return wrong.toLowerCase(Locale.ROOT);
    }
}
