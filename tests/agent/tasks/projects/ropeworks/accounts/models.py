from django.conf import settings
from django.db import models


class Profile(models.Model):
    class Kind(models.TextChoices):
        GUEST = "guest", "Guest"
        MEMBER = "member", "Club member"
        TEAM = "team", "Team"

    user = models.OneToOneField(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="profile"
    )
    kind = models.CharField(max_length=10, choices=Kind.choices, default=Kind.GUEST)
    phone = models.CharField(max_length=30, blank=True)
    emergency_contact = models.CharField(max_length=120, blank=True)

    def __str__(self):
        return f"{self.user} ({self.get_kind_display()})"

    @property
    def discount_percent(self):
        return {self.Kind.MEMBER: 10, self.Kind.TEAM: 50}.get(self.kind, 0)
