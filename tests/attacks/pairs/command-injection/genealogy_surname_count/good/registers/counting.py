import subprocess

from django.conf import settings


def entries_of(surname):
    """How many lines of the registers have the surname."""
    command = ["grep", "-c", "-i", "-F", "--", surname, str(settings.REGISTER_FILE)]
    told = subprocess.run(command, capture_output=True, text=True, check=False).stdout.strip()
    return int(told) if told.isdecimal() else 0
