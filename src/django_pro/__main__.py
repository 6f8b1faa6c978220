"""The console script, and `python -m django_pro`."""

import sys


def main() -> None:
    """What ends it while it is still being loaded is said in one line as well."""
    try:
        from django_pro.faces import cli
    except KeyboardInterrupt:
        sys.stderr.write("django-pro: Stopped\n")
        sys.exit(130)
    except (MemoryError, SystemError):  # the second where CPython ran out of it in an import
        sys.stderr.write("django-pro: There is too little memory to start. Raise the limit.\n")
        sys.exit(3)
    cli.main()


if __name__ == "__main__":
    main()
