"""Rows for the checks of canteen; import after start()."""

from datetime import date, timedelta

MONDAY = date(2025, 3, 3)


def user(name, **more):
    from django.contrib.auth import get_user_model

    made = get_user_model()(username=name, **more)
    made.set_password("secret-pass-1")
    made.save()
    return made


def kitchen(name, *members, manager=None):
    from kitchens.models import Kitchen

    made = Kitchen.objects.create(name=name, city="Graz", manager=manager)
    made.members.add(*members)
    return made


def ingredient(name, *codes):
    from recipes.models import Allergen, Ingredient

    made = Ingredient.objects.create(name=name)
    made.allergens.add(*Allergen.objects.filter(code__in=codes))
    return made


def recipe(where, author, title, *ingredients):
    from recipes.models import Recipe, RecipeIngredient

    made = Recipe.objects.create(kitchen=where, author=author, title=title)
    for one in ingredients:
        RecipeIngredient.objects.create(recipe=made, ingredient=one, quantity="1.5")
    return made


def plan(where, week, *meals):
    """meals: (recipe, servings)"""
    from menus.models import Meal, MenuPlan

    made = MenuPlan.objects.create(kitchen=where, week_start=MONDAY + timedelta(days=7 * week))
    for day, (what, servings) in enumerate(meals):
        Meal.objects.create(plan=made, recipe=what, day=day, servings=servings)
    return made


def supplier(name):
    from orders.models import Supplier

    return Supplier.objects.create(name=name, email=f"{name.lower()}@example.com")


def order(where, who, of, *lines, status="placed"):
    """lines: (ingredient, quantity, price, is_delivered)"""
    from orders.models import Order, OrderLine

    made = Order.objects.create(
        kitchen=where, supplier=of, placed_by=who, delivery_date=MONDAY, status=status
    )
    for what, quantity, price, done in lines:
        OrderLine.objects.create(
            order=made, ingredient=what, quantity=quantity, price=price, is_delivered=done
        )
    return made


def post(c, url, data, method="post", **more):
    import json

    return getattr(c, method)(url, json.dumps(data), content_type="application/json", **more)
