from django.conf import settings
from django.db import models


class Organisation(models.Model):
    slug = models.SlugField(unique=True)
    name = models.CharField(max_length=80)


class Membership(models.Model):
    organisation = models.ForeignKey(
        Organisation, on_delete=models.CASCADE, related_name="memberships"
    )
    user = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="memberships"
    )

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["organisation", "user"], name="member_once")
        ]


class LedgerQuerySet(models.QuerySet):
    def of(self, organisation):
        return self.filter(organisation=organisation)


class LedgerEntry(models.Model):
    organisation = models.ForeignKey(
        Organisation, on_delete=models.CASCADE, related_name="entries"
    )
    text = models.CharField(max_length=120)
    cents = models.IntegerField()

    objects = LedgerQuerySet.as_manager()
