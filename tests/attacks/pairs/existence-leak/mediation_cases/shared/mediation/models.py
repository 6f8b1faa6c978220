from django.conf import settings
from django.db import models


class Case(models.Model):
    mediator = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="mediated_cases"
    )
    parties = models.ManyToManyField(
        settings.AUTH_USER_MODEL, related_name="cases", blank=True
    )
    subject = models.CharField(max_length=120)
    is_settled = models.BooleanField(default=False)

    class Meta:
        ordering = ["pk"]

    def __str__(self):
        return self.subject


class Statement(models.Model):
    case = models.ForeignKey(Case, on_delete=models.CASCADE, related_name="statements")
    author = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="statements"
    )
    text = models.TextField(max_length=4000)
    given_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["pk"]

    def __str__(self):
        return self.text[:40]
