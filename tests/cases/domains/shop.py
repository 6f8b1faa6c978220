from django.conf import settings
from django.db import models


class Category(models.Model):
    name = models.CharField(max_length=60)
    parent = models.ForeignKey("self", models.CASCADE, null=True, blank=True, related_name="children")

    def __str__(self):
        return self.name

    def full_name(self):
        parts, at = [self.name], self.parent
        while at is not None and len(parts) < 50:
            parts.append(at.name)
            at = at.parent
        return " / ".join(parts)


class Supplier(models.Model):
    name = models.CharField(max_length=60)
    country = models.CharField(max_length=40, default="NL")

    def __str__(self):
        return self.name


class ProductQuerySet(models.QuerySet):
    def in_stock(self):
        return self.filter(stock__gt=0)

    def for_list(self):
        return self.in_stock().select_related("category", "supplier")


class Product(models.Model):
    name = models.CharField(max_length=60)
    description = models.TextField(default="long")
    price = models.IntegerField(default=5)
    stock = models.IntegerField(default=5)
    category = models.ForeignKey(Category, models.CASCADE, related_name="products")
    supplier = models.ForeignKey(Supplier, models.SET_NULL, null=True, blank=True)

    objects = ProductQuerySet.as_manager()

    def __str__(self):
        return self.name

    @property
    def shelf(self):
        return f"{self.category.name}: {self.name}"

    def get_absolute_url(self):
        return f"/{self.category.name}/{self.pk}/"


class Stockroom(models.Model):
    product = models.OneToOneField(Product, models.CASCADE, related_name="room", primary_key=True)
    aisle = models.CharField(max_length=60, default="A")


class Customer(models.Model):
    user = models.OneToOneField(settings.AUTH_USER_MODEL, models.CASCADE, related_name="APP_customer")
    phone = models.CharField(max_length=30, default="1")

    def __str__(self):
        return self.user.username


class Order(models.Model):
    NEW, PAID = "new", "paid"
    customer = models.ForeignKey(Customer, models.CASCADE, related_name="orders")
    status = models.CharField(max_length=10, choices=[(NEW, "New"), (PAID, "Paid")], default=NEW)
    placed = models.DateField(auto_now_add=True)
    products = models.ManyToManyField(Product, through="Line", related_name="orders")

    def __str__(self):
        return f"order of {self.customer}"

    @property
    def total(self):
        return sum(line.quantity * line.product.price for line in self.lines.all())

    @property
    def quantity(self):
        return self.lines.aggregate(total=models.Sum("quantity"))["total"] or 0


class Line(models.Model):
    order = models.ForeignKey(Order, models.CASCADE, related_name="lines")
    product = models.ForeignKey(Product, models.CASCADE, related_name="lines")
    quantity = models.IntegerField(default=2)
