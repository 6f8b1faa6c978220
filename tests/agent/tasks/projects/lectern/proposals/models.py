from django.conf import settings
from django.db import models


class Track(models.Model):
    name = models.CharField(max_length=60, unique=True)
    chair = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.SET_NULL, null=True, blank=True, related_name="tracks"
    )

    def __str__(self):
        return self.name


class Speaker(models.Model):
    user = models.OneToOneField(settings.AUTH_USER_MODEL, models.CASCADE, related_name="speaker")
    affiliation = models.CharField(max_length=100, blank=True)
    bio = models.TextField(blank=True)

    def __str__(self):
        return self.user.get_full_name() or self.user.username


class Proposal(models.Model):
    STATUSES = [
        ("submitted", "Submitted"),
        ("accepted", "Accepted"),
        ("declined", "Declined"),
    ]

    title = models.CharField(max_length=150)
    abstract = models.TextField()
    track = models.ForeignKey(Track, models.PROTECT, related_name="proposals")
    speaker = models.ForeignKey(Speaker, models.CASCADE, related_name="proposals")
    minutes = models.PositiveSmallIntegerField(default=30)
    status = models.CharField(max_length=10, choices=STATUSES, default="submitted")
    submitted_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["title"]

    def __str__(self):
        return self.title


class Review(models.Model):
    proposal = models.ForeignKey(Proposal, models.CASCADE, related_name="reviews")
    reviewer = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE)
    score = models.SmallIntegerField()
    comment = models.TextField(blank=True)

    class Meta:
        unique_together = [("proposal", "reviewer")]

    def __str__(self):
        return f"{self.reviewer}: {self.score}"
