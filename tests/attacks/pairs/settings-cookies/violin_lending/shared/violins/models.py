from django.conf import settings
from django.db import models


class Violin(models.Model):
    label = models.CharField(max_length=60)
    size = models.CharField(max_length=4, choices=[("4/4", "4/4"), ("3/4", "3/4"), ("1/2", "1/2")])
    at_home = models.BooleanField(default=True)

    class Meta:
        ordering = ["label"]

    def __str__(self):
        return f"{self.label} ({self.size})"


class Loan(models.Model):
    violin = models.ForeignKey(Violin, on_delete=models.PROTECT, related_name="loans")
    pupil = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="loans")
    since = models.DateField(auto_now_add=True)
    back_on = models.DateField(null=True, blank=True)
