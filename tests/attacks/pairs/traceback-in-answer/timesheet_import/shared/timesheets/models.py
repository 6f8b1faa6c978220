from django.conf import settings
from django.db import models


class Import(models.Model):
    owner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="imports")
    made_at = models.DateTimeField(auto_now_add=True)
    rows = models.PositiveIntegerField(default=0)
    problem = models.TextField(blank=True)


class Entry(models.Model):
    owner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="entries")
    source = models.ForeignKey(Import, on_delete=models.CASCADE, related_name="entries")
    day = models.DateField()
    hours = models.DecimalField(max_digits=4, decimal_places=2)
    task = models.CharField(max_length=100)
