"""Requests over bare sockets: many at once, or broken off at any moment."""

import asyncio
import json
from typing import Any

__all__ = ["body_of", "post", "send"]


async def send(
    port: int, body: Any, path: str = "/v1/responses"
) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
    """A request that was sent; its answer is to be read."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    data = json.dumps(body).encode()
    head = (
        f"POST {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nContent-Type: application/json\r\n"
        f"Connection: close\r\nContent-Length: {len(data)}\r\n\r\n"
    )
    writer.write(head.encode() + data)
    await writer.drain()
    return reader, writer


async def post(port: int, body: Any, path: str = "/v1/responses") -> tuple[int, bytes]:
    """The status and the rest of an answer."""
    reader, writer = await send(port, body, path)
    try:
        head = await reader.readuntil(b"\r\n\r\n")
        return int(head.split()[1]), await reader.read()
    finally:
        writer.close()


def body_of(stream: bytes) -> list[Any]:
    """The events of a stream, which may be sent in chunks."""
    text = stream.decode()
    return [json.loads(line[6:]) for line in text.splitlines() if line.startswith("data: ")]
