from django.conf import settings
from django.db import models


class Clinic(models.Model):
    """A hospital or practice that orders rides."""

    name = models.CharField(max_length=120, unique=True)
    code = models.SlugField(max_length=12, unique=True)
    phone = models.CharField(max_length=30, blank=True)
    address = models.CharField(max_length=200, blank=True)
    is_active = models.BooleanField(default=True)

    class Meta:
        ordering = ["name"]

    def __str__(self):
        return self.name


class Profile(models.Model):
    """What we know of a user beyond the login; the role is the user's group."""

    user = models.OneToOneField(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="profile")
    clinic = models.ForeignKey(Clinic, null=True, blank=True, on_delete=models.SET_NULL, related_name="profiles")
    phone = models.CharField(max_length=30, blank=True)
    job_title = models.CharField(max_length=80, blank=True)
    is_approved = models.BooleanField(default=False)
    ride_limit = models.PositiveIntegerField(default=10, help_text="open rides that this user may have ordered")

    class Meta:
        ordering = ["user__username"]

    def __str__(self):
        return f"profile of {self.user}"
