# SPDX-License-Identifier: EUPL-1.2
"""A stand-in for clamd on the loopback: speaks its protocol, and finds what holds “EICAR”."""

import socketserver
import struct
import threading
from collections.abc import Iterator
from contextlib import contextmanager


class Lijn(socketserver.StreamRequestHandler):
    """One conversation."""

    def handle(self) -> None:
        assert self.rfile.read(10) == b"zINSTREAM\0"
        inhoud = b""
        while (lengte := struct.unpack("!I", self.rfile.read(4))[0]) > 0:
            inhoud += self.rfile.read(lengte)
        self.server.gekeken.append(inhoud)
        antwoord = self.server.antwoord
        if antwoord is None:
            antwoord = b"stream: Eicar FOUND\0" if b"EICAR" in inhoud else b"stream: OK\0"
        self.wfile.write(antwoord)


class Tcp(socketserver.TCPServer):
    allow_reuse_address = True


class Pad(socketserver.UnixStreamServer):
    pass


@contextmanager
def scanner(adres: object = ("127.0.0.1", 0), antwoord: bytes | None = None) -> Iterator[object]:
    """Runs while the block does; `gekeken` is what it was shown."""
    soort = Tcp if isinstance(adres, tuple) else Pad
    with soort(adres, Lijn) as server:
        server.gekeken, server.antwoord = [], antwoord
        draad = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
        draad.start()
        try:
            yield server
        finally:
            server.shutdown()
            draad.join()
