from django.conf import settings
from django.db import models


class Member(models.Model):
    user = models.OneToOneField(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="member"
    )
    phone = models.CharField(max_length=30, blank=True)
    card_number = models.BigIntegerField(unique=True, null=True, blank=True)
    joined_on = models.DateField()
    belay_checked = models.BooleanField(default=False)

    class Meta:
        ordering = ["user__last_name", "pk"]

    def __str__(self):
        return self.display_name

    @property
    def display_name(self):
        return self.user.get_full_name() or self.user.get_username()


class Visit(models.Model):
    """One turn of a turnstile. The door's controller writes these all day."""

    class Gate(models.TextChoices):
        MAIN = "main", "Main hall"
        BOULDER = "boulder", "Boulder cellar"

    member = models.ForeignKey(
        Member, on_delete=models.SET_NULL, null=True, blank=True, related_name="visits"
    )
    card_number = models.BigIntegerField()
    gate = models.CharField(max_length=10, choices=Gate.choices, default=Gate.MAIN)
    entered_at = models.DateTimeField()

    class Meta:
        ordering = ["-entered_at"]
        indexes = [models.Index(fields=["entered_at"], name="visit_entered_at_idx")]

    def __str__(self):
        return f"{self.card_number} at {self.entered_at:%Y-%m-%d %H:%M}"
