from django.db import models
from django.db.models import Case, CharField, F, Value, When


class GiftQuerySet(models.QuerySet):
    def received(self):
        return self.filter(received_at__isnull=False)

    def with_shown_name(self):
        return self.annotate(
            shown_name=Case(
                When(unnamed=True, then=Value("A friend of the lighthouse")),
                default=F("donor_name"),
                output_field=CharField(),
            )
        )


class Gift(models.Model):
    donor_name = models.CharField(max_length=80)
    email = models.EmailField()
    unnamed = models.BooleanField(default=False)
    cents = models.PositiveIntegerField()
    greeting = models.CharField(max_length=140, blank=True)
    received_at = models.DateTimeField(null=True, blank=True)

    objects = GiftQuerySet.as_manager()
