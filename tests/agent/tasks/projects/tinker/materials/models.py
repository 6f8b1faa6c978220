from django.db import models

from members.models import Member


class Material(models.Model):
    name = models.CharField(max_length=80)
    unit = models.CharField(max_length=20, default='piece')
    unit_price = models.DecimalField(max_digits=7, decimal_places=2)
    in_stock = models.DecimalField(max_digits=8, decimal_places=2, default=0)
    shelf = models.CharField(max_length=20, blank=True)

    class Meta:
        ordering = ['name']

    def __str__(self):
        return self.name


class Withdrawal(models.Model):
    """A member took something from the shelf."""

    material = models.ForeignKey(Material, on_delete=models.PROTECT, related_name='withdrawals')
    member = models.ForeignKey(Member, on_delete=models.PROTECT, related_name='withdrawals')
    quantity = models.DecimalField(max_digits=8, decimal_places=2)
    taken_at = models.DateTimeField(auto_now_add=True)
    is_paid = models.BooleanField(default=False)

    class Meta:
        ordering = ['-taken_at', '-id']

    def __str__(self):
        return f'{self.quantity} {self.material.unit} {self.material.name}'
