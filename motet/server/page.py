"""The page at `/`: built files that a browser may have without a key.

    page = Page.of(WEB)                     # reads every file, once
    app.router.routes += page.routes()

Nothing is read from the disk later: what is served is a table of the built files, so no path leads
anywhere else. Texts are kept compressed too. The page gets everything else through the APIs, with
the key that its user types.

The policy lets scripts, styles, fonts and requests come from and go to this server alone, and no
text become a script: what a model writes is shown by the page, and may be anything.
"""

import gzip
import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from motet.errors import UsageError

__all__ = ["POLICY", "WEB", "Page", "PageFile"]

WEB = Path(__file__).with_name("web")  # made by scripts/web
HASHED = "/assets/"  # names that change with the content
POLICY = "; ".join(
    (
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self'",
        "font-src 'self'",
        "connect-src 'self'",
        "manifest-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'",
        "require-trusted-types-for 'script'",
        "trusted-types dompurify",
    )
)
HEADERS = {
    "Content-Security-Policy": POLICY,
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
}
TYPES = {
    ".css": "text/css; charset=utf-8",
    ".html": "text/html; charset=utf-8",
    ".ico": "image/x-icon",
    ".js": "text/javascript; charset=utf-8",
    ".json": "application/json",
    ".png": "image/png",
    ".svg": "image/svg+xml",
    ".txt": "text/plain; charset=utf-8",
    ".webmanifest": "application/manifest+json",
    ".woff2": "font/woff2",
}
PACKED = {".ico", ".png", ".woff2"}  # compressing them again is for nothing


@dataclass(frozen=True)
class PageFile:
    """One file, as it is sent."""

    path: str  # of its address
    data: bytes
    packed: bytes | None  # the same by gzip
    headers: Mapping[str, str]
    tag: str  # changes with the content

    @classmethod
    def read(cls, file: Path, path: str) -> "PageFile":
        """A built file; UsageError for one of a kind that is not known."""
        kind = TYPES.get(file.suffix)
        if kind is None:
            raise UsageError(f"{file}: no type is known for {file.suffix!r}; see TYPES in page.py")
        data = file.read_bytes()
        packed = None if file.suffix in PACKED else gzip.compress(data, 9, mtime=0)
        lasts = "public, max-age=31536000, immutable" if path.startswith(HASHED) else "no-cache"
        headers = {**HEADERS, "Content-Type": kind, "Cache-Control": lasts}
        if packed is not None:
            headers["Vary"] = "Accept-Encoding"
        return cls(path, data, packed, headers, hashlib.sha256(data).hexdigest()[:32])

    async def answer(self, request: Request) -> Response:
        """The file, or that the browser has it already."""
        headers = dict(self.headers)
        data = self.data
        tag = f'"{self.tag}"'
        if self.packed is not None and _takes_gzip(request.headers.get("accept-encoding", "")):
            data, tag = self.packed, f'"{self.tag}-gzip"'
            headers["Content-Encoding"] = "gzip"
        headers["ETag"] = tag
        known = request.headers.get("if-none-match", "")
        if tag in [one.strip().removeprefix("W/") for one in known.split(",")]:
            del headers["Content-Type"]
            headers.pop("Content-Encoding", None)
            return Response(status_code=304, headers=headers)
        return Response(data, headers=headers)


class Page:
    """All of the page's files, by the paths of their addresses."""

    def __init__(self, files: Mapping[str, PageFile]) -> None:
        self.files = files

    @classmethod
    @lru_cache(maxsize=4)
    def of(cls, folder: Path) -> "Page":
        """The files of a folder; UsageError if there is no page in it."""
        files = {}
        for file in sorted(folder.rglob("*")):
            if file.is_file():
                name = file.relative_to(folder).as_posix()
                path = "/" if name == "index.html" else f"/{name}"
                files[path] = PageFile.read(file, path)
        if "/" not in files:
            raise UsageError(f"{folder} holds no page; make it with scripts/web, or use --no-page")
        return cls(files)

    @property
    def paths(self) -> frozenset[str]:
        """What may be had without a key."""
        return frozenset(self.files)

    def routes(self) -> list[BaseRoute]:
        """One for each file."""
        return [
            Route(path, file.answer, methods=["GET"], include_in_schema=False)
            for path, file in self.files.items()
        ]


def _takes_gzip(accepted: str) -> bool:
    """Whether a browser reads gzip; "gzip;q=0" says that it does not."""
    for one in accepted.lower().split(","):
        name, _, quality = one.partition(";")
        if name.strip() == "gzip":
            return quality.replace(" ", "") not in ("q=0", "q=0.0", "q=0.00", "q=0.000")
    return False
