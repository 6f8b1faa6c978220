from django.conf import settings
from django.db import models


class Case(models.Model):
    lawyer = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="cases"
    )
    reference = models.SlugField(unique=True, help_text="For instance smith-v-jones-2026")
    matter = models.TextField()
    opened_on = models.DateField(auto_now_add=True)

    class Meta:
        ordering = ["-opened_on", "reference"]

    def __str__(self):
        return self.reference


class Note(models.Model):
    case = models.ForeignKey(Case, on_delete=models.CASCADE, related_name="notes")
    text = models.TextField(max_length=5000)
    written_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["-written_at", "-pk"]

    def __str__(self):
        return self.text[:50]
