from django.db import models


class ResetRequest(models.Model):
    """An address that asked for a link; `send_resets` mails them from cron."""

    email = models.EmailField()
    asked_at = models.DateTimeField(auto_now_add=True)
    done = models.BooleanField(default=False)
