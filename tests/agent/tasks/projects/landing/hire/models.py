from decimal import Decimal

from django.conf import settings
from django.db import models

from core.models import Stamped
from stations.models import Craft, Station


class Renter(Stamped):
    user = models.OneToOneField(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="renter"
    )
    full_name = models.CharField(max_length=120)
    email = models.EmailField()
    phone = models.CharField(max_length=30, blank=True)

    def __str__(self):
        return self.full_name


class Outing(Stamped):
    class Status(models.TextChoices):
        DRAFT = "draft", "Draft"
        CONFIRMED = "confirmed", "Confirmed"
        OUT = "out", "On the water or road"
        BACK = "back", "Back"
        CANCELLED = "cancelled", "Cancelled"

    renter = models.ForeignKey(Renter, on_delete=models.PROTECT, related_name="outings")
    station = models.ForeignKey(Station, on_delete=models.PROTECT, related_name="outings")
    handled_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="handled_outings",
    )
    starts_at = models.DateTimeField()
    ends_at = models.DateTimeField()
    status = models.CharField(max_length=10, choices=Status.choices, default=Status.DRAFT)
    remark = models.TextField(blank=True)
    desk_note = models.TextField(blank=True)

    class Meta:
        ordering = ["-starts_at", "-pk"]
        indexes = [
            models.Index(fields=["station", "starts_at"], name="outing_station_start"),
        ]

    def __str__(self):
        return f"{self.renter} at {self.station}, {self.starts_at:%Y-%m-%d}"

    @property
    def total(self):
        return self.items.aggregate(sum=models.Sum("price"))["sum"] or Decimal("0.00")

    @property
    def still_out(self):
        return self.items.filter(returned_at__isnull=True).count()


class OutingItem(Stamped):
    outing = models.ForeignKey(Outing, on_delete=models.CASCADE, related_name="items")
    craft = models.ForeignKey(Craft, on_delete=models.PROTECT, related_name="items")
    price = models.DecimalField(max_digits=7, decimal_places=2)
    returned_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["pk"]

    def __str__(self):
        return f"{self.craft_id} in {self.outing_id}"


class Callback(Stamped):
    """Somebody on the web site wants to be called."""

    name = models.CharField(max_length=80)
    phone = models.CharField(max_length=30)
    wish = models.TextField(blank=True)
    done = models.BooleanField(default=False)

    def __str__(self):
        return f"{self.name}, {self.phone}"
