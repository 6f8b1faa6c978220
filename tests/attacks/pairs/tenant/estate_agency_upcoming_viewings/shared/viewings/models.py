from django.db import models
from django.utils import timezone


class AgencyQuerySet(models.QuerySet):
    def of(self, agency):
        return self.filter(agency=agency)


class Home(models.Model):
    agency = models.ForeignKey("agencies.Agency", on_delete=models.CASCADE, related_name="homes")
    street = models.CharField(max_length=120)
    asking_price = models.PositiveIntegerField()

    objects = AgencyQuerySet.as_manager()

    def __str__(self):
        return self.street


class ViewingQuerySet(models.QuerySet):
    def of(self, agency):
        return self.filter(home__agency=agency)

    def upcoming(self):
        return self.filter(starts_at__gte=timezone.now()).order_by("starts_at", "pk")


class Viewing(models.Model):
    home = models.ForeignKey(Home, on_delete=models.CASCADE, related_name="viewings")
    starts_at = models.DateTimeField()
    buyer = models.CharField(max_length=80)
    buyer_phone = models.CharField(max_length=30)

    objects = ViewingQuerySet.as_manager()
