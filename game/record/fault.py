"""What can go wrong with files of the user, as codes; `i18n.phrases` says them."""

import errno
from pathlib import Path

CODES_OF_ERRNO = {
    errno.ENOSPC: "disk-full",
    errno.EDQUOT: "disk-full",
    errno.EACCES: "not-allowed",
    errno.EPERM: "not-allowed",
    errno.EROFS: "not-allowed",
}


class StoreError(Exception):
    """Raised when a file of the user cannot be read or written as asked. `code` and `params` name the sentence."""

    def __init__(self, code: str, **params: object) -> None:
        super().__init__(f"{code} {params}")
        self.code = code
        self.params = params


def reading_error(error: OSError, path: Path) -> StoreError:
    """The fault behind an OSError met while reading a file."""
    codes = {errno.ENOENT: "no-such-file", errno.EISDIR: "is-a-folder"}
    return StoreError(codes.get(error.errno or 0, "cannot-read"), path=str(path))


def writing_error(error: OSError, path: Path) -> StoreError:
    """The fault behind an OSError met while writing a file."""
    return StoreError(CODES_OF_ERRNO.get(error.errno or 0, "cannot-write"), path=str(path))
