from django.conf import settings
from django.core.validators import MinValueValidator
from django.db import models
from django.urls import reverse


class Application(models.Model):
    class Status(models.TextChoices):
        SUBMITTED = "submitted"
        APPROVED = "approved"
        REJECTED = "rejected"

    applicant = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.CASCADE,
        related_name="grant_applications",
        editable=False,
    )
    title = models.CharField(max_length=200)
    purpose = models.TextField(max_length=4000)
    amount_wanted = models.PositiveIntegerField(validators=[MinValueValidator(100)])
    status = models.CharField(
        max_length=10, choices=Status.choices, default=Status.SUBMITTED, blank=True
    )
    amount_granted = models.PositiveIntegerField(null=True, blank=True)

    class Meta:
        ordering = ["-id"]

    def __str__(self):
        return self.title

    def get_absolute_url(self):
        return reverse("grants:detail", args=[self.pk])
