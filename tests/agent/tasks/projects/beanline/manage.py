#!/usr/bin/env python
import os
import sys

if __name__ == "__main__":
    testing = len(sys.argv) > 1 and sys.argv[1] == "test"
    os.environ.setdefault(
        "DJANGO_SETTINGS_MODULE",
        "beanline.settings.test" if testing else "beanline.settings.dev",
    )
    from django.core.management import execute_from_command_line

    execute_from_command_line(sys.argv)
