from django.conf import settings
from django.db import models


class Branch(models.Model):
    town = models.CharField(max_length=60, unique=True)
    staff = models.ManyToManyField(
        settings.AUTH_USER_MODEL, blank=True, related_name="branches"
    )

    class Meta:
        ordering = ["town"]
        verbose_name_plural = "branches"

    def __str__(self):
        return self.town


class Visit(models.Model):
    branch = models.ForeignKey(Branch, on_delete=models.CASCADE, related_name="visits")
    animal = models.CharField(max_length=60)
    starts = models.DateTimeField()

    class Meta:
        ordering = ["starts", "pk"]
