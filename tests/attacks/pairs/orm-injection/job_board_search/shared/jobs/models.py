from django.conf import settings
from django.db import models


class Offer(models.Model):
    class Hours(models.TextChoices):
        FULL = "full"
        PART = "part"

    contact = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="offers")
    title = models.CharField(max_length=120)
    city = models.CharField(max_length=60)
    hours = models.CharField(max_length=4, choices=Hours)
    salary = models.PositiveIntegerField()
    is_published = models.BooleanField(default=False)
