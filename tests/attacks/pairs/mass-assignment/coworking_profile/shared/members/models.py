from django.conf import settings
from django.db import models
from django.db.models import Q


class Membership(models.Model):
    class Plan(models.TextChoices):
        DESK = "desk", "Hot desk"
        STUDIO = "studio", "Studio"

    user = models.OneToOneField(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="membership"
    )
    company = models.CharField(max_length=100, blank=True)
    invoice_email = models.EmailField(blank=True)
    plan = models.CharField(max_length=10, choices=Plan, default=Plan.DESK)
    since = models.DateField(auto_now_add=True)
    room = models.CharField(max_length=20, blank=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["room"], condition=~Q(room=""), name="one_membership_per_room"
            )
        ]

    def __str__(self):
        return f"{self.user} ({self.get_plan_display()})"
