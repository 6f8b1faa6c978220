import smtplib

from django.conf import settings

MESSAGE = """\
From: Dome <{desk}>
To: {desk}
Reply-To: {email}
Subject: {subject}
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: 8bit

{text}
"""


def forward(enquiry):
    """Sends an enquiry to the desk; says whether that worked."""
    message = MESSAGE.format(
        desk=settings.VISITS_DESK,
        email=enquiry.email,
        subject=enquiry.subject,
        text=enquiry.text,
    )
    try:
        with smtplib.SMTP(settings.EMAIL_HOST, settings.EMAIL_PORT, timeout=5) as server:
            server.sendmail(settings.VISITS_DESK, [settings.VISITS_DESK], message.encode())
    except OSError:
        return False
    return True
