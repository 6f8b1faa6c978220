import subprocess

from django.conf import settings


def compose(inquiry):
    lines = [
        f"From: {settings.TOWN_HALL_ADDRESS}",
        f"To: {inquiry.department.address}",
        f"Subject: {inquiry.subject}",
        "Content-Type: text/plain; charset=utf-8",
        "",
        f"From {inquiry.email}:\n\n{inquiry.text}",
    ]
    return "\n".join(lines).encode()


def deliver(inquiry):
    """Hands the inquiry to the mail server of the town hall; True if it was taken."""
    command = ["/usr/sbin/sendmail", "-t", "-i"]
    try:
        subprocess.run(command, input=compose(inquiry), check=True, timeout=15)
    except (subprocess.SubprocessError, OSError):
        return False
    return True
