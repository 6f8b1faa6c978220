from django.contrib import admin

from .models import PlannedMeal, Recipe

admin.site.register([Recipe, PlannedMeal])
