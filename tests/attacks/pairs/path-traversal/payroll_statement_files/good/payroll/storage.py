import os

from django.conf import settings
from django.core.exceptions import SuspiciousFileOperation
from django.utils._os import safe_join


def statements_dir(employee):
    return os.path.join(settings.BASE_DIR, "statements", str(employee.number))


def list_statements(employee):
    folder = statements_dir(employee)
    if not os.path.isdir(folder):
        return []
    return sorted(name for name in os.listdir(folder) if name.endswith(".pdf"))


def open_statement(employee, name):
    try:
        path = safe_join(statements_dir(employee), name)
    except (SuspiciousFileOperation, ValueError):
        return None
    if not path.endswith(".pdf") or not os.path.isfile(path):
        return None
    return open(path, "rb")
