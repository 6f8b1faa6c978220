from django.conf import settings
from django.db import models
from django.db.models import Q


class Bakery(models.Model):
    name = models.CharField(max_length=80)

    def __str__(self):
        return self.name


class Baker(models.Model):
    user = models.OneToOneField(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="baker"
    )
    bakery = models.ForeignKey(Bakery, on_delete=models.CASCADE, related_name="bakers")


class OrderQuerySet(models.QuerySet):
    def of(self, bakery):
        return self.filter(bakery=bakery)

    def search(self, bakery, words):
        return self.filter(
            Q(bakery=bakery, customer__icontains=words) | Q(reference__istartswith=words)
        )


class Order(models.Model):
    bakery = models.ForeignKey(Bakery, on_delete=models.CASCADE, related_name="orders")
    reference = models.CharField(max_length=12)
    customer = models.CharField(max_length=80)
    phone = models.CharField(max_length=30)
    cakes = models.PositiveSmallIntegerField(default=1)
    due_on = models.DateField()

    objects = OrderQuerySet.as_manager()

    class Meta:
        ordering = ["due_on", "pk"]
