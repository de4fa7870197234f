package org.flourishhub.shared.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Everything the hub answers over the web is a JAX-RS resource, found by its annotations. */
@ApplicationPath("/")
public class HubApplication extends Application {}
