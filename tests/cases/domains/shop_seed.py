from django.contrib.auth import get_user_model

from .models import Category, Customer, Line, Order, Product, Stockroom, Supplier


def seed(first, last):
    for n in range(first, last):
        user = get_user_model().objects.create(username=f"APP-{n}")
        customer = Customer.objects.create(user=user)
        parent = Category.objects.order_by("-pk").first()
        category = Category.objects.create(name=f"category {n}", parent=parent)
        supplier = Supplier.objects.create(name=f"supplier {n}")
        for part in "ab":
            product = Product.objects.create(
                name=f"product {n}{part}", category=category, supplier=supplier
            )
            Stockroom.objects.create(product=product)
            order = Order.objects.create(customer=customer)
            Line.objects.create(order=order, product=product)
            Line.objects.create(order=order, product=product)
