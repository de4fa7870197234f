package org.flourishhub.outside;

/**
 * One of many answers on a longer errand, told to whoever keeps records.
 *
 * @param errand the address the errand was for
 */
public record AnswerOnTheWay(String errand, OutsideAnswer answer) {}
