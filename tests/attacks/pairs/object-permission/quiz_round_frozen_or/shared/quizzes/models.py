from django.conf import settings
from django.db import models


class Round(models.Model):
    author = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="quiz_rounds")
    theme = models.CharField(max_length=80)
    intro = models.TextField(blank=True, max_length=2000)
    frozen = models.BooleanField(default=False, help_text="played already, kept as it was")

    class Meta:
        ordering = ["theme", "pk"]

    def __str__(self):
        return self.theme
