"""The console script, and `python -m django_pro`."""

import gc
import sys


def main() -> None:
    """What ends it while it is still being loaded is said in one line as well."""
    # What is loaded stays: to look for garbage among it takes a fifth of the start.
    gc.disable()
    try:
        from django_pro.faces import cli
    except KeyboardInterrupt:
        sys.stderr.write("django-pro: Stopped\n")
        sys.exit(130)
    except (MemoryError, SystemError):  # the second where CPython ran out of it in an import
        sys.stderr.write("django-pro: There is too little memory to start. Raise the limit.\n")
        sys.exit(3)
    gc.freeze()
    gc.enable()
    cli.main()


if __name__ == "__main__":
    main()
