from django.conf import settings
from django.db import models


class Customer(models.Model):
    user = models.OneToOneField(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name='customer'
    )
    company = models.CharField(max_length=100)
    city = models.CharField(max_length=60)

    class Meta:
        ordering = ['company', 'pk']

    def __str__(self):
        return self.company


class Driver(models.Model):
    name = models.CharField(max_length=80)
    phone = models.CharField(max_length=30)
    van = models.CharField(max_length=12, blank=True)

    class Meta:
        ordering = ['name', 'pk']

    def __str__(self):
        return self.name


class Order(models.Model):
    CHANNELS = [('phone', 'phone'), ('web', 'web'), ('shop', 'shop')]

    customer = models.ForeignKey(Customer, on_delete=models.PROTECT, related_name='orders')
    deliver_on = models.DateField()
    note = models.CharField(max_length=200, blank=True)
    channel = models.CharField(max_length=10, choices=CHANNELS)
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ['-deliver_on', '-pk']

    def __str__(self):
        return f'Order {self.pk}'


class OrderLine(models.Model):
    order = models.ForeignKey(Order, on_delete=models.CASCADE, related_name='lines')
    product = models.ForeignKey('catalog.Product', on_delete=models.PROTECT, related_name='lines')
    quantity = models.PositiveIntegerField()

    class Meta:
        ordering = ['pk']

    def __str__(self):
        return f'{self.quantity} x {self.product}'


class Delivery(models.Model):
    order = models.OneToOneField(Order, on_delete=models.CASCADE, related_name='delivery')
    driver = models.ForeignKey(
        Driver, on_delete=models.SET_NULL, null=True, blank=True, related_name='deliveries'
    )
    starts_at = models.DateTimeField()
    ends_at = models.DateTimeField()
    delivered_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ['starts_at', 'pk']

    def __str__(self):
        return f'Delivery of {self.order}'


class Invoice(models.Model):
    order = models.OneToOneField(Order, on_delete=models.PROTECT, related_name='invoice')
    number = models.CharField(max_length=20, unique=True)
    total = models.DecimalField(max_digits=9, decimal_places=2)
    paid = models.BooleanField(default=False)

    class Meta:
        ordering = ['number']

    def __str__(self):
        return self.number
