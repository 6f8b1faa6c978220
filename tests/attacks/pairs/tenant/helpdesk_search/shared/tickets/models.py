from django.db import models

from accounts.models import Workspace

from .managers import TicketQuerySet


class Ticket(models.Model):
    workspace = models.ForeignKey(Workspace, on_delete=models.CASCADE, related_name="tickets")
    subject = models.CharField(max_length=120)
    message = models.TextField()
    opened_at = models.DateTimeField(auto_now_add=True)

    objects = TicketQuerySet.as_manager()

    class Meta:
        ordering = ["-opened_at", "-pk"]

    def __str__(self):
        return self.subject
