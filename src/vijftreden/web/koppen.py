# SPDX-License-Identifier: EUPL-1.2
"""Security headers that Django leaves out: nothing inline, nothing from elsewhere, no frame."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse

CSP = {
    "default-src": "'none'",
    "script-src": "'self'",
    "style-src": "'self'",
    "font-src": "'self'",
    "img-src": "'self'",
    "connect-src": "'self'",
    "form-action": "'self'",
    "base-uri": "'none'",
    "frame-ancestors": "'none'",
}
UITGEZET = ("camera", "geolocation", "microphone", "payment", "usb", "browsing-topics")
KOPPEN = {
    "Content-Security-Policy": "; ".join(f"{soort} {bron}" for soort, bron in CSP.items()),
    "Permissions-Policy": ", ".join(f"{kunst}=()" for kunst in UITGEZET),
    "X-Frame-Options": "DENY",
    "Cross-Origin-Resource-Policy": "same-origin",
}


class Beveiligingskoppen:
    """Middleware below Django's SecurityMiddleware, which sends the rest.

    That one sends nosniff, Referrer-Policy same-origin, Cross-Origin-Opener-Policy, and HSTS when
    `SECURE_HSTS_SECONDS` is set. A header that a view set itself stays.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        for naam, waarde in KOPPEN.items():
            response.headers.setdefault(naam, waarde)
        return response
