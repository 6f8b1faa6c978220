from django.db import models
from django.contrib.auth.models import User


class Find(models.Model):
    finder = models.ForeignKey(User, on_delete=models.CASCADE, related_name="finds")
    taxon = models.CharField(max_length=80)
    stratum = models.CharField(max_length=80)
    spot = models.CharField(max_length=80, help_text="Kept from others than the finder")
