from django.db.models import F


class NotEnough(Exception):
    pass


class CreditMixin:
    """For models with a number of credits."""

    def spend(self, amount):
        enough = type(self).objects.filter(pk=self.pk, credits__gte=amount)
        if not enough.update(credits=F("credits") - amount):
            raise NotEnough
        self.refresh_from_db(fields=["credits"])
