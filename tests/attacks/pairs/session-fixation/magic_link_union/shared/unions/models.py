from django.conf import settings
from django.db import models


class Ballot(models.Model):
    question = models.CharField(max_length=200)
    open = models.BooleanField(default=True)


class Vote(models.Model):
    ballot = models.ForeignKey(Ballot, on_delete=models.CASCADE, related_name="votes")
    member = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="votes"
    )
    yes = models.BooleanField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["ballot", "member"], name="one_vote_each")
        ]
