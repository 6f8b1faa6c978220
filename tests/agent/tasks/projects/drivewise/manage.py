#!/usr/bin/env python
import os
import sys


def main():
    settings = "config.settings.test" if "test" in sys.argv[1:2] else "config.settings.local"
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", settings)
    from django.core.management import execute_from_command_line

    execute_from_command_line(sys.argv)


if __name__ == "__main__":
    main()
