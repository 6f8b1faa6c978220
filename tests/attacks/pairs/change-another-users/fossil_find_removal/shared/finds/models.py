from django.conf import settings
from django.db import models
from django.urls import reverse


class Find(models.Model):
    class Period(models.TextChoices):
        DEVONIAN = "devonian"
        JURASSIC = "jurassic"
        EOCENE = "eocene"

    finder = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="finds")
    title = models.CharField(max_length=100)
    period = models.CharField(max_length=10, choices=Period.choices)
    quarry = models.CharField(max_length=100)
    found_on = models.DateField()

    class Meta:
        ordering = ["-found_on", "pk"]

    def __str__(self):
        return self.title

    def get_absolute_url(self):
        return reverse("finds:detail", args=[self.pk])
