import subprocess
from email.message import EmailMessage

from django.conf import settings


def compose(inquiry):
    message = EmailMessage()
    message["From"] = settings.TOWN_HALL_ADDRESS
    message["To"] = inquiry.department.address
    message["Subject"] = " ".join(inquiry.subject.split())
    message.set_content(f"From {inquiry.email}:\n\n{inquiry.text}")
    return message.as_bytes()


def deliver(inquiry):
    """Hands the inquiry to the mail server of the town hall; True if it was taken."""
    command = ["/usr/sbin/sendmail", "-t", "-i"]
    try:
        subprocess.run(command, input=compose(inquiry), check=True, timeout=15)
    except (subprocess.SubprocessError, OSError):
        return False
    return True
