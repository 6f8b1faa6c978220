from decimal import Decimal

from django.conf import settings
from django.db import models


class Supplier(models.Model):
    name = models.CharField(max_length=80)
    email = models.EmailField()

    def __str__(self):
        return self.name


class Product(models.Model):
    supplier = models.ForeignKey(Supplier, on_delete=models.PROTECT, related_name='products')
    name = models.CharField(max_length=80)
    price = models.DecimalField(max_digits=6, decimal_places=2)
    stock = models.PositiveIntegerField(default=0)

    class Meta:
        ordering = ['name']

    def __str__(self):
        return self.name


class OrderQuerySet(models.QuerySet):
    def visible_to(self, member):
        if member.is_treasurer:
            return self
        return self.filter(member=member)


class Order(models.Model):
    class Status(models.TextChoices):
        PLACED = 'placed', 'Placed'
        HANDED_OVER = 'handed_over', 'Handed over'
        CANCELLED = 'cancelled', 'Cancelled'

    member = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name='orders'
    )
    placed_at = models.DateTimeField(auto_now_add=True)
    status = models.CharField(max_length=12, choices=Status.choices, default=Status.PLACED)
    gate_code = models.CharField(max_length=6, blank=True)

    objects = OrderQuerySet.as_manager()

    class Meta:
        ordering = ['-placed_at', '-pk']

    def __str__(self):
        return f'Order {self.pk}'

    @property
    def total(self):
        return sum((line.price * line.amount for line in self.lines.all()), Decimal('0.00'))


class Line(models.Model):
    order = models.ForeignKey(Order, on_delete=models.CASCADE, related_name='lines')
    product = models.ForeignKey(Product, on_delete=models.PROTECT)
    amount = models.PositiveSmallIntegerField()
    price = models.DecimalField(max_digits=6, decimal_places=2)

    class Meta:
        ordering = ['pk']

    def __str__(self):
        return f'{self.amount} x {self.product}'
