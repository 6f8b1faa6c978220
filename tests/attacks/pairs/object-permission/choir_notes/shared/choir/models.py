from django.conf import settings
from django.db import models


class Section(models.Model):
    name = models.CharField(max_length=40)
    leader = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="led_sections"
    )
    singers = models.ManyToManyField(
        settings.AUTH_USER_MODEL, related_name="sections", blank=True
    )

    class Meta:
        ordering = ["name", "pk"]

    def __str__(self):
        return self.name


class Note(models.Model):
    section = models.ForeignKey(Section, on_delete=models.CASCADE, related_name="notes")
    bar = models.PositiveSmallIntegerField()
    text = models.CharField(max_length=300)

    class Meta:
        ordering = ["bar", "pk"]

    def __str__(self):
        return f"{self.bar}: {self.text}"
