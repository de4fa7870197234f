package org.flourishhub.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.flourishhub.shared.NotFound;

/** Hands out the assets, to be kept for ever when their address is today's. */
@RequestScoped
@Path("/assets/{hash}/{name:.+}")
public class AssetsController {
    @Inject
    Assets assets;

    @GET
    public Response asset(
            @PathParam("hash") String hash,
            @PathParam("name") String name,
            @HeaderParam(HttpHeaders.ACCEPT_ENCODING) String encodings) {
        Assets.Asset asset = assets.find(name).orElseThrow(NotFound::new);
        boolean packed = asset.gzip() != null && Gzip.accepts(encodings);
        Response.ResponseBuilder answer = Response.ok(packed ? asset.gzip() : asset.bytes())
                .type(asset.type())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING)
                .header(
                        HttpHeaders.CACHE_CONTROL,
                        assets.isCurrent(hash) ? "public, max-age=31536000, immutable" : "public, max-age=60");
        return packed ? answer.encoding("gzip").build() : answer.build();
    }
}
