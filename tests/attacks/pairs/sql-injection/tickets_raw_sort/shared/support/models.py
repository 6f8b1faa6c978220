from django.contrib.auth.models import User
from django.db import models


class Ticket(models.Model):
    reporter = models.ForeignKey(User, on_delete=models.CASCADE, related_name="tickets")
    subject = models.CharField(max_length=120)
    priority = models.IntegerField(default=3)
    opened_at = models.DateTimeField(auto_now_add=True)
