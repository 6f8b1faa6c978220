import subprocess
from email.message import EmailMessage

from django.conf import settings
from django.template.loader import render_to_string


def send(user, topic, message):
    """Straight to the local sendmail: the members' office has no SMTP account."""
    context = {"user": user, "topic": topic, "message": message, "office": settings.OFFICE}
    letter = EmailMessage()
    letter["From"] = letter["To"] = settings.OFFICE
    letter["Subject"] = f"[Pool] {' '.join(topic.split())}"
    letter.set_content(render_to_string("contact/letter.txt", context))
    letter = letter.as_bytes()
    subprocess.run([settings.SENDMAIL, "-t", "-oi"], input=letter, check=True, timeout=20)
