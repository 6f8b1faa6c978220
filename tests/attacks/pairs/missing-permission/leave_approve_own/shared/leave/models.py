from django.conf import settings
from django.db import models


class Request(models.Model):
    employee = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="leave_requests")
    first_day = models.DateField()
    days = models.PositiveSmallIntegerField()
    state = models.CharField(max_length=10, default="asked", choices=[("asked", "Asked"), ("approved", "Approved")])
