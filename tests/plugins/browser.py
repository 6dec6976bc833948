# SPDX-License-Identifier: EUPL-1.2
"""Chromium for tests: a page with and without JavaScript, and axe on it at two widths."""

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Thread
from typing import Any
from urllib.parse import urlsplit

import pytest
from django.conf import settings
from django.core.wsgi import get_wsgi_application
from django.test import Client
from playwright.sync_api import expect, sync_playwright
from waitress.server import create_server

FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
WIDTHS = (1280, 360)
HEIGHT = 900
PATIENCE = 20_000  # milliseconds; a busy machine is slow, not wrong
AXE = Path(__file__).resolve().parents[2] / "node_modules/axe-core/axe.min.js"
AXE_RUN = """async () => (await axe.run(document, {resultTypes: ["violations"]})).violations.map(
    fout => [`${fout.id}: ${fout.help}`, ...fout.nodes.map(plek => plek.html)].join("\\n    ")
)"""


@pytest.fixture(scope="session")
def chromium() -> Iterator[Any]:
    """One browser per worker, the machine's own."""
    executable = shutil.which("chromium") or shutil.which("chromium-browser")
    if executable is None:
        pytest.fail("chromium ontbreekt: apt-get install chromium")
    # Playwright keeps an event loop in this thread; Django would take that for asynchronous code.
    os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "1"
    expect.set_options(timeout=PATIENCE)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=executable, args=list(FLAGS))
        yield browser
        browser.close()


@pytest.fixture
def live_url(verse_database: None) -> Iterator[str]:
    """The address of the real server, in a thread, on a fresh database of this worker."""
    yield from serve()


@pytest.fixture
def demo_url(demo_database: None) -> Iterator[str]:
    """As `live_url`, with the demo world."""
    yield from serve()


def serve() -> Iterator[str]:
    """Run the WSGI application under waitress on a free port until the test is done."""

    server = create_server(get_wsgi_application(), host="127.0.0.1", port=0, threads=4)
    thread = Thread(target=server.run, name="server", daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.effective_port}"
    finally:
        # In the server's own thread: close every socket, and with them its loop.
        server.trigger.pull_trigger(lambda: [part.close() for part in list(server._map.values())])
        thread.join(10)
        server.task_dispatcher.shutdown()


@pytest.fixture
def met_javascript() -> bool:
    """Whether the page runs scripts; a user story is walked both ways."""
    return True


@pytest.fixture
def context(chromium: Any, met_javascript: bool) -> Iterator[Any]:
    """A browser without cookies."""
    context = chromium.new_context(
        java_script_enabled=met_javascript,
        viewport={"width": WIDTHS[0], "height": HEIGHT},
        locale="nl-NL",
        timezone_id="Europe/Amsterdam",
    )
    context.set_default_timeout(PATIENCE)
    yield context
    context.close()


@pytest.fixture
def pagina(context: Any) -> Iterator[Any]:
    """A page that fails the test on a script error, a refused resource or a request elsewhere."""
    page = context.new_page()
    faults: list[str] = []
    page.on("pageerror", lambda error: faults.append(f"script: {error}"))
    page.on(
        "console",
        lambda message: (
            faults.append(f"console: {message.text}")
            if "Content Security Policy" in message.text
            else None
        ),
    )
    page.on("request", lambda request: faults.extend(elsewhere(request.url)))
    yield page
    page.close()
    assert not faults, "\n".join(faults)


def terug(page: Any, keren: int = 1) -> None:
    """Go back in the history, each time from a page that is whole.

    While a page is still coming in, the browser has no history to go back in.
    """
    for _ in range(keren):
        page.wait_for_load_state()
        page.go_back()


def elsewhere(url: str) -> list[str]:
    """The address when it is not ours: a page asks nothing of anybody else."""
    parts = urlsplit(url)
    ours = parts.hostname == "127.0.0.1" or parts.scheme in {"data", "blob", "about"}
    return [] if ours else [f"verzoek naar buiten: {url}"]


@pytest.fixture
def meld_aan(context: Any) -> Callable[[str, Any], None]:
    """Give the browser a session of this account: `meld_aan(live_url, account)`."""

    def sign_in(url: str, account: Any) -> None:
        client = Client()
        client.force_login(account, backend=settings.AUTHENTICATION_BACKENDS[0])
        name = settings.SESSION_COOKIE_NAME
        context.add_cookies([{"name": name, "value": client.cookies[name].value, "url": url}])

    return sign_in


@pytest.fixture
def toegankelijk(pagina: Any, met_javascript: bool) -> Callable[[], None]:
    """Assert that axe finds nothing on the page as it stands, wide and narrow."""

    def check() -> None:
        pagina.wait_for_load_state()
        if not met_javascript:
            return
        for width in WIDTHS:
            pagina.set_viewport_size({"width": width, "height": HEIGHT})
            pagina.evaluate(AXE.read_text(encoding="utf-8"))
            violations = pagina.evaluate(AXE_RUN)
            assert not violations, f"{pagina.url} op {width} px:\n" + "\n".join(violations)
        pagina.set_viewport_size({"width": WIDTHS[0], "height": HEIGHT})

    return check
