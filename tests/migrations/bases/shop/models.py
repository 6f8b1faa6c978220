from django.db import models


class Customer(models.Model):
    name = models.CharField(max_length=80)
    email = models.CharField(max_length=120)
    phone = models.CharField(max_length=20, null=True, blank=True)
    country = models.CharField(max_length=2, default="de")
    points = models.IntegerField(default=0)
    joined = models.DateTimeField(auto_now_add=True)


class Tag(models.Model):
    name = models.CharField(max_length=50, unique=True)
    slug = models.SlugField(max_length=50)


class Order(models.Model):
    customer = models.ForeignKey(Customer, models.CASCADE, related_name="orders")
    tags = models.ManyToManyField(Tag, related_name="orders")
    number = models.CharField(max_length=30, unique=True)
    reference = models.CharField(max_length=40)
    status = models.CharField(max_length=20, default="new", db_index=True)
    quantity = models.IntegerField(default=1)
    discount = models.IntegerField(null=True, blank=True)
    total = models.DecimalField(max_digits=8, decimal_places=2)
    paid = models.BooleanField(default=False)
    note = models.TextField(blank=True, default="")
    data = models.JSONField(default=dict)
    placed = models.DateTimeField(auto_now_add=True)
    due = models.DateField(null=True, blank=True)
