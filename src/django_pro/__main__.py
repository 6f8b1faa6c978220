"""The console script, and `python -m django_pro`."""

import gc
import os
import sys

_NOT_LOADED = (
    b"django-pro: django-pro does not load. There is too little memory, or it is not wholly "
    b"installed: raise the limit, or install it again. --debug shows where\n"
)
_NO_MEMORY = b"django-pro: There is too little memory. Raise the limit\n"


def main() -> None:
    """What ends it while it is still being loaded is said in one line as well."""
    # What is loaded stays: to look for garbage among it takes a fifth of the start.
    gc.disable()
    try:
        from django_pro.faces import stopping

        stopping.listen()
        from django_pro.faces import cli
    except KeyboardInterrupt as stop:
        _stopped(stop)
    # Where memory runs out in an import, that is a SystemError, a SyntaxError or an ImportError
    # of a library that could not be mapped just as often.
    except Exception as error:
        if "--debug" in sys.argv:
            raise
        _stopped(error)
        _end(_shadowed(error) or _NOT_LOADED)
    gc.freeze()
    gc.enable()
    try:
        cli.main()
    except (MemoryError, SystemError):  # met while another one was being told of
        _end(_NO_MEMORY)


def _stopped(error: BaseException) -> None:
    """Ends as a shell tells of a stop, where the error comes from one."""
    stopping = sys.modules.get("django_pro.faces.stopping")
    if stopping is not None:
        code = stopping.code_of(error)
    else:
        code = 130 if isinstance(error, KeyboardInterrupt) else None
    if code:
        sys.stderr.write("django-pro: Stopped\n")
        sys.exit(code)


def _shadowed(error: Exception) -> bytes:
    """Where the error comes from a file that was imported in the place of what was meant."""
    try:
        from django_pro.faces import shadowing

        told = "" if isinstance(error, MemoryError) else shadowing.told(error)
    except Exception:  # there may be no room for it
        return b""
    return os.fsencode(f"django-pro: django-pro does not load: {told}\n") if told else b""


def _end(message: bytes) -> None:
    """Allocates nothing, and leaves out the interpreter's own end, which would, and say 1."""
    os.write(2, message)
    os._exit(3)


if __name__ == "__main__":
    main()
