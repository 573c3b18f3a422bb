"""Where bytes come from: a path, bytes in memory, or an inflated data set.

Only what is asked for is read, in windows; nothing is written and nothing is mapped, so
that a medium may be ejected at any time.
"""

from __future__ import annotations

import zlib
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, Self

from typing_extensions import override

from opinion_desktop.domain.image_problems import ImageDamaged

FIRST_READ = 8192
INFLATED_CAP = 2**30  # 1 MB of zeros can become 1 GB and more
_CHUNK = 2**18


class Source:
    """Bytes by position; `size` is an upper limit while it is not known."""

    size: int
    head: bytes | bytearray

    def window(self, start: int, length: int) -> tuple[bytes | bytearray, int]:
        """Give a buffer that holds `length` bytes from `start`, fewer at the end.

        Returns:
            The buffer, and the position of its first byte.
        """
        raise NotImplementedError

    def take(self, start: int, length: int) -> bytes:
        """Read bytes; fewer at the end of the file."""
        data, base = self.window(start, length)
        return bytes(data[start - base : start - base + length])

    def close(self) -> None:
        """Let go of the file."""

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()


class MemorySource(Source):
    """Bytes that are there as a whole."""

    def __init__(self, data: bytes) -> None:
        """Wrap `data` without a copy."""
        self.head = data
        self.size = len(data)

    @override
    def window(self, start: int, length: int) -> tuple[bytes | bytearray, int]:
        """Give all bytes."""
        return self.head, 0


class FileSource(Source):
    """A file, read in windows; the first 8 KB are kept."""

    def __init__(self, path: Path) -> None:
        """Open `path` and read its first 8 KB.

        Raises:
            ImageDamaged: if the medium does not give them.
        """
        try:
            self._file: BinaryIO = path.open("rb", buffering=0)
            self.head = self._file.read(FIRST_READ) or b""
            self.size = len(self.head)
            if self.size == FIRST_READ:
                self.size = self._file.seek(0, 2)
        except OSError as error:
            raise ImageDamaged("reading") from error
        self._last: tuple[bytes | bytearray, int] = self.head, 0

    @override
    def window(self, start: int, length: int) -> tuple[bytes | bytearray, int]:
        """Give the kept first bytes, the last window or a new one of at least 8 KB."""
        end = min(start + length, self.size)
        if end <= len(self.head):
            return self.head, 0
        data, base = self._last
        if base <= start and end <= base + len(data):
            return self._last
        self._last = self._read(start, max(length, FIRST_READ)), start
        return self._last

    @override
    def take(self, start: int, length: int) -> bytes:
        """Read exactly the bytes wanted; large ones are not kept as a window."""
        if length > FIRST_READ:
            return self._read(start, length)
        return super().take(start, length)

    def _read(self, start: int, length: int) -> bytes:
        try:
            self._file.seek(start)
            return self._file.read(min(length, max(self.size - start, 0))) or b""
        except OSError as error:
            raise ImageDamaged("reading") from error

    @override
    def close(self) -> None:
        """Close the file."""
        self._file.close()


class InflatedSource(Source):
    """The inflated form of a deflated data set, as far as somebody asked (PS3.5 A.5)."""

    def __init__(self, packed: bytes, cap: int = INFLATED_CAP) -> None:
        """Wrap the raw deflate stream `packed`.

        Raises:
            ImageDamaged: if it is no such stream.
        """
        self._packed = packed
        self._stream = zlib.decompressobj(-15)
        self._cap = cap
        self.head = bytearray()
        self.size = cap
        self.window(0, FIRST_READ)

    @override
    def window(self, start: int, length: int) -> tuple[bytes | bytearray, int]:
        """Inflate as far as needed and give all that is inflated.

        Raises:
            ImageDamaged: if the stream breaks at its beginning or grows beyond the cap.
        """
        head = bytearray(self.head) if not isinstance(self.head, bytearray) else self.head
        while self.size == self._cap and len(head) < start + length:
            try:
                part = self._stream.decompress(self._packed, _CHUNK)
            except zlib.error as error:
                if not head:
                    raise ImageDamaged("inflating") from error
                part = b""  # cut off: what came before is kept
            self._packed = self._stream.unconsumed_tail
            head += part
            if len(head) > self._cap:
                raise ImageDamaged("inflating")
            if not part or self._stream.eof:
                self.size = len(head)
        self.head = head
        return head, 0


def open_source(source: Path | bytes) -> Source:
    """Open a path, or wrap bytes.

    Raises:
        ImageDamaged: if the medium does not give the first bytes.
    """
    return MemorySource(source) if isinstance(source, bytes) else FileSource(source)
