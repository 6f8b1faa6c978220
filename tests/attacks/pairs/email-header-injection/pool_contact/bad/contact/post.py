import subprocess

from django.conf import settings
from django.template.loader import render_to_string


def send(user, topic, message):
    """Straight to the local sendmail: the members' office has no SMTP account."""
    context = {"user": user, "topic": topic, "message": message, "office": settings.OFFICE}
    letter = render_to_string("contact/letter.eml", context).encode()
    subprocess.run([settings.SENDMAIL, "-t", "-oi"], input=letter, check=True, timeout=20)
