"""The command line, for as long as the server is there that started it.

`python -m django_pro.faces.mcp.child DESCRIPTOR ARGUMENT...`: the descriptor is the end of a pipe
that the server holds open.
"""

from __future__ import annotations

import os
import signal
import sys
import threading

from django_pro.__main__ import main


def _end_with(descriptor: int) -> None:
    """Waits until the server is gone, and asks this process to tidy up and go."""
    while os.read(descriptor, 1):
        pass
    os.kill(os.getpid(), signal.SIGTERM)


if __name__ == "__main__":
    held = int(sys.argv.pop(1))
    os.set_inheritable(held, False)
    threading.Thread(target=_end_with, args=(held,), daemon=True).start()
    main()
