#!/usr/bin/env python
import os
import sys


def main():
    module = "core.settings.test" if "test" in sys.argv[1:2] else "core.settings.dev"
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", module)
    from django.core.management import execute_from_command_line

    execute_from_command_line(sys.argv)


if __name__ == "__main__":
    main()
