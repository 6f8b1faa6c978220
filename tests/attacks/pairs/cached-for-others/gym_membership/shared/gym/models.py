from django.conf import settings
from django.db import models


class Lesson(models.Model):
    title = models.CharField(max_length=80)
    starts = models.DateTimeField()

    class Meta:
        ordering = ["starts"]


class Membership(models.Model):
    user = models.OneToOneField(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="membership"
    )
    iban = models.CharField(max_length=34)
    paid_until = models.DateField()


class Signup(models.Model):
    membership = models.ForeignKey(Membership, on_delete=models.CASCADE, related_name="signups")
    lesson = models.ForeignKey(Lesson, on_delete=models.CASCADE, related_name="signups")

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["membership", "lesson"], name="signed_up_once")
        ]
