from django.contrib import admin

from .models import Allergen, Product

admin.site.register(Allergen)
admin.site.register(Product)
