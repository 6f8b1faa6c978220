from django.conf import settings
from django.db import models


class Cabinet(models.Model):
    label = models.CharField(max_length=40)


class Specimen(models.Model):
    cabinet = models.ForeignKey(Cabinet, on_delete=models.PROTECT, related_name="specimens")
    taxon = models.CharField(max_length=120)
    collector = models.CharField(max_length=80)
    destroyed = models.BooleanField(default=False)

    class Meta:
        ordering = ["taxon", "pk"]


class Loan(models.Model):
    specimen = models.ForeignKey(Specimen, on_delete=models.CASCADE, related_name="loans")
    borrower = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="loans")
    since = models.DateField(auto_now_add=True)
