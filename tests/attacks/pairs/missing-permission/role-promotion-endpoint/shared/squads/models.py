from django.conf import settings
from django.db import models


class Squad(models.Model):
    name = models.CharField(max_length=50)


class Membership(models.Model):
    squad = models.ForeignKey(Squad, on_delete=models.CASCADE, related_name="memberships")
    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="squad_memberships")
    role = models.CharField(max_length=10, choices=[("member", "Member"), ("admin", "Admin")], default="member")

    class Meta:
        unique_together = [("squad", "user")]
