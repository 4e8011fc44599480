/**
 * The reader measured on folders of labelled articles and pages, which are not part of the project.
 */
package org.caunoi.extraction.quality;
