/** The rules of the house as tests. What breaks each of them, on purpose, is in the package {@code broken}. */
package org.flourishhub.architecture;
