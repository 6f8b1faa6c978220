from django.conf import settings
from django.db import models
from django.urls import reverse


class Tool(models.Model):
    owner = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="tools")
    name = models.CharField(max_length=80)
    notes = models.TextField(max_length=1000, blank=True)
    borrower = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.SET_NULL, null=True, blank=True, related_name="borrowed"
    )

    class Meta:
        ordering = ["name", "pk"]

    def __str__(self):
        return self.name

    def get_absolute_url(self):
        return reverse("lending:tool", args=[self.pk])
