from django.conf import settings
from django.db import models
from django.urls import reverse


class Entry(models.Model):
    traveller = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="entries")
    place = models.CharField(max_length=80)
    day = models.DateField()
    text = models.TextField(max_length=5000)

    class Meta:
        ordering = ["-day", "-pk"]

    def get_absolute_url(self):
        return reverse("entry-edit", args=[self.pk])
