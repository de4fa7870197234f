/** Changes of what is public, for those who keep a copy (Realtime Paged Data Exchange 1.0). */
package org.flourishhub.rpde;
