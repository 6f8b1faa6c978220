from django.conf import settings
from django.db import models


class Member(models.Model):
    RANKS = [
        ("recruit", "Recruit"),
        ("firefighter", "Firefighter"),
        ("leader", "Crew leader"),
        ("commander", "Commander"),
    ]

    user = models.OneToOneField(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="member"
    )
    badge = models.PositiveIntegerField(unique=True)
    grade = models.PositiveSmallIntegerField("grade (old)", default=1)
    rank = models.CharField(max_length=12, choices=RANKS, blank=True)
    phone = models.CharField(max_length=30, blank=True)
    joined_on = models.DateField(null=True, blank=True)

    class Meta:
        ordering = ["badge"]

    def __str__(self):
        return self.user.get_full_name() or self.user.username


class Qualification(models.Model):
    name = models.CharField(max_length=80, unique=True)

    class Meta:
        ordering = ["name"]

    def __str__(self):
        return self.name


class Certificate(models.Model):
    member = models.ForeignKey(Member, on_delete=models.CASCADE, related_name="certificates")
    qualification = models.ForeignKey(
        Qualification, on_delete=models.PROTECT, related_name="certificates"
    )
    issued_on = models.DateField()
    expires_on = models.DateField(null=True, blank=True)

    class Meta:
        ordering = ["-issued_on"]

    def __str__(self):
        return f"{self.qualification}, {self.member}"
