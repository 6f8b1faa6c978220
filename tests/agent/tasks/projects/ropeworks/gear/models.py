import uuid
from decimal import Decimal

from django.conf import settings
from django.core.validators import MinValueValidator
from django.db import models
from django.urls import reverse


class Category(models.Model):
    name = models.CharField(max_length=80)
    slug = models.SlugField(unique=True)
    position = models.PositiveSmallIntegerField(default=0)

    class Meta:
        ordering = ["position", "name"]
        verbose_name_plural = "categories"

    def __str__(self):
        return self.name


class ItemQuerySet(models.QuerySet):
    def rentable(self):
        return self.filter(retired=False).exclude(condition=Item.Condition.REPAIR)

    def with_category(self):
        return self.select_related("category")


class Item(models.Model):
    class Condition(models.TextChoices):
        NEW = "new", "New"
        GOOD = "good", "Good"
        WORN = "worn", "Worn"
        REPAIR = "repair", "In repair"

    category = models.ForeignKey(Category, on_delete=models.PROTECT, related_name="items")
    name = models.CharField(max_length=120)
    sku = models.CharField("SKU", max_length=20, unique=True)
    size = models.CharField(max_length=20, blank=True)
    day_price = models.DecimalField(
        max_digits=6, decimal_places=2, validators=[MinValueValidator(Decimal("0.5"))]
    )
    condition = models.CharField(
        max_length=10, choices=Condition.choices, default=Condition.NEW
    )
    retired = models.BooleanField(default=False)
    purchased_on = models.DateField(null=True, blank=True)
    purchase_price = models.DecimalField(
        max_digits=8, decimal_places=2, null=True, blank=True
    )

    objects = ItemQuerySet.as_manager()

    class Meta:
        ordering = ["name", "pk"]

    def __str__(self):
        return f"{self.name} [{self.sku}]"

    def get_absolute_url(self):
        return reverse("gear:item-detail", args=[self.pk])


class RentalQuerySet(models.QuerySet):
    def open(self):
        return self.filter(status__in=Rental.OPEN)

    def of(self, user):
        return self.filter(customer=user)


class Rental(models.Model):
    class Status(models.TextChoices):
        REQUESTED = "requested", "Requested"
        CONFIRMED = "confirmed", "Confirmed"
        OUT = "out", "Handed out"
        RETURNED = "returned", "Returned"
        CANCELLED = "cancelled", "Cancelled"

    OPEN = [Status.REQUESTED, Status.CONFIRMED, Status.OUT]

    customer = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="rentals"
    )
    status = models.CharField(
        max_length=10, choices=Status.choices, default=Status.REQUESTED
    )
    reference = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    starts_on = models.DateField()
    ends_on = models.DateField()
    note = models.TextField(blank=True)
    created_at = models.DateTimeField(auto_now_add=True)

    objects = RentalQuerySet.as_manager()

    class Meta:
        ordering = ["-starts_on", "-pk"]

    def __str__(self):
        return f"Rental {self.pk}"

    def get_absolute_url(self):
        return reverse("gear:rental-detail", args=[self.pk])

    @property
    def days(self):
        return (self.ends_on - self.starts_on).days + 1

    @property
    def total(self):
        per_day = sum(line.quantity * line.item.day_price for line in self.lines.all())
        off = self.customer.profile.discount_percent
        return (per_day * self.days * (100 - off) / Decimal(100)).quantize(Decimal("0.01"))

    @property
    def can_be_cancelled(self):
        return self.status in (self.Status.REQUESTED, self.Status.CONFIRMED)


class RentalLine(models.Model):
    rental = models.ForeignKey(Rental, on_delete=models.CASCADE, related_name="lines")
    item = models.ForeignKey(Item, on_delete=models.PROTECT, related_name="lines")
    quantity = models.PositiveSmallIntegerField(default=1)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["rental", "item"], name="one_line_per_item")
        ]

    def __str__(self):
        return f"{self.quantity} x {self.item}"
