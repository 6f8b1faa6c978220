from django.contrib import admin

from .models import Category, Ingredient, Recipe


class IngredientInline(admin.TabularInline):
    model = Ingredient
    extra = 1


@admin.register(Recipe)
class RecipeAdmin(admin.ModelAdmin):
    list_display = ('title', 'category', 'minutes')
    inlines = [IngredientInline]


admin.site.register(Category)
