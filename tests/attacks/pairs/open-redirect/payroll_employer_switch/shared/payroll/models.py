from django.conf import settings
from django.db import models


class Employer(models.Model):
    name = models.CharField(max_length=80)
    staff = models.ManyToManyField(settings.AUTH_USER_MODEL, related_name="employers", blank=True)

    class Meta:
        ordering = ["name", "pk"]

    def __str__(self):
        return self.name
