package org.flourishhub.search;

import java.util.List;

/**
 * What an invented service can be about.
 *
 * @param label its word in the taxonomy
 * @param names words that stand in the names of services about it
 * @param words words that stand in their texts
 * @param asked what people type who look for it, often in other words
 */
record Topic(String label, List<String> names, List<String> words, List<String> asked) {
    static final List<Topic> ALL = List.of(
            of(
                    "Food and meals",
                    "food bank,pantry,lunch club",
                    "meals,groceries,food parcels,cooking together",
                    "food bank,hungry,foodbanks,free meals"),
            of(
                    "Money and debt",
                    "debt advice,money advice,benefits check",
                    "debt,budgeting,benefits,arrears",
                    "money worries,debts,help with universal credit"),
            of(
                    "Energy help",
                    "warm homes,energy advice",
                    "energy bills,fuel poverty,insulation,heating",
                    "cold house,heating bill,energy"),
            of(
                    "Gardening",
                    "allotment,community garden,gardening",
                    "digging,planting,vegetables,gardening",
                    "gardening,gardens,allotments"),
            of(
                    "Walking",
                    "walking,health walks",
                    "walks,fresh air,gentle walking,hills",
                    "rambling,walks,walking group"),
            of(
                    "Dementia support",
                    "dementia café,memory café",
                    "dementia,memory,reminiscence,alzheimer's",
                    "memory loss,dementia cafe,forgetful"),
            of(
                    "Carers",
                    "carers,young carers",
                    "carers,respite,looking after somebody,caring",
                    "caregiver,carer support,unpaid carers"),
            of(
                    "Bereavement",
                    "bereavement,grief café",
                    "bereavement,grief,loss,mourning",
                    "grieving,someone died,bereaved"),
            of("Anxiety and worry", "calm,anxiety", "anxiety,panic,worry,breathing", "anxious,panic attacks,worry"),
            of(
                    "Low mood",
                    "low mood,wellbeing",
                    "low mood,depression,getting through the day,feelings",
                    "depressed,feeling down,depression"),
            of(
                    "Befriending",
                    "befriending,good company",
                    "befriending,companionship,company,visiting",
                    "lonely,make friends,befriender"),
            of(
                    "Housing",
                    "housing advice,tenants",
                    "housing,tenancy,landlords,homelessness",
                    "eviction,somewhere to live,housing"),
            of(
                    "Finding work",
                    "job club,employment",
                    "employment,interviews,job search,training",
                    "unemployed,jobs,finding work"),
            of(
                    "Learning English",
                    "esol,english conversation",
                    "english,esol,speaking practice,reading",
                    "learn english,english lessons,esol"),
            of(
                    "Computers",
                    "digital skills,computer",
                    "digital skills,tablets,getting online,email",
                    "computer help,get online,computers"),
            of(
                    "Parents and babies",
                    "toddler,stay and play,baby",
                    "toddlers,parents,stay and play,babies",
                    "playgroup,baby group,toddlers"),
            of(
                    "Young people",
                    "youth,youth café",
                    "young people,youth,skateboarding,mentoring",
                    "teenagers,youth club,teens"),
            of("Singing", "singing,choir", "singing,choir,songs,harmonies", "choirs,singing,sing"),
            of("Crafts", "knitting,sewing,crafts", "knitting,sewing,making things,wool", "knit,crafts,sewing group"),
            of(
                    "Alcohol support",
                    "alcohol support,sober social",
                    "alcohol,drinking less,recovery,staying sober",
                    "drinking,drink problem,alcohol"),
            of(
                    "Hearing loss",
                    "deaf club,lipreading",
                    "hearing loss,lipreading,deaf people,signing",
                    "hard of hearing,deaf,lip reading"),
            of("Swimming", "swimming,aqua", "swimming,the pool,water,floats", "swim,swimming lessons,aqua"));

    private static Topic of(String label, String names, String words, String asked) {
        return new Topic(label, List.of(names.split(",")), List.of(words.split(",")), List.of(asked.split(",")));
    }
}
