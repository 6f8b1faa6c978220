# ruff: noqa: E402, F403, F405
from looking_on import *

start()
from django.core.management import call_command
from recipes.models import Allergen

need(Allergen.objects.count() == 14, "0002 no longer brings 14 allergens")
Allergen.objects.create(code="X", name="Fenugreek")
Allergen.objects.create(code="Z", name="Cinnamon")
call_command("migrate", "recipes", "0001", verbosity=0)
left = sorted(Allergen.objects.values_list("code", flat=True))
need(left == ["X", "Z"], f"after migrating back: {left} instead of X, Z")
call_command("migrate", verbosity=0)
need(Allergen.objects.count() == 16, "migrating forwards again")
need(Allergen.objects.get(code="G").name == "Milk", "allergen G")
finish("canteen")
