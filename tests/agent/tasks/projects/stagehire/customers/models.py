from django.conf import settings
from django.db import models


class Customer(models.Model):
    """Who hires. Some have a login; the others phone."""

    user = models.OneToOneField(
        settings.AUTH_USER_MODEL,
        on_delete=models.SET_NULL,
        related_name="customer",
        null=True,
        blank=True,
    )
    organisation = models.CharField(max_length=120)
    contact = models.CharField(max_length=80)
    phone = models.CharField(max_length=30, blank=True)
    discount = models.PositiveSmallIntegerField(default=0, help_text="in percent")

    class Meta:
        ordering = ["organisation"]

    def __str__(self):
        return self.organisation


class Enquiry(models.Model):
    name = models.CharField(max_length=80)
    email = models.EmailField()
    costume = models.ForeignKey(
        "wardrobe.Costume", on_delete=models.SET_NULL, null=True, blank=True
    )
    message = models.TextField(max_length=2000)
    asked_at = models.DateTimeField(auto_now_add=True)
    is_answered = models.BooleanField(default=False)

    class Meta:
        ordering = ["-asked_at"]
        verbose_name_plural = "enquiries"

    def __str__(self):
        return f"{self.name}, {self.asked_at:%d %b %Y}"
