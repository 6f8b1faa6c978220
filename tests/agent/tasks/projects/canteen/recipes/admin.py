from django.contrib import admin

from .models import Allergen, Ingredient, Recipe, RecipeIngredient


@admin.register(Allergen)
class AllergenAdmin(admin.ModelAdmin):
    list_display = ["code", "name"]


@admin.register(Ingredient)
class IngredientAdmin(admin.ModelAdmin):
    list_display = ["name", "unit"]
    search_fields = ["name"]
    filter_horizontal = ["allergens"]


class RecipeIngredientInline(admin.TabularInline):
    model = RecipeIngredient
    extra = 1


@admin.register(Recipe)
class RecipeAdmin(admin.ModelAdmin):
    list_display = ["title", "where", "cook", "allergen_list", "ingredient_count", "portions"]
    list_filter = ["is_vegetarian"]
    search_fields = ["title"]
    inlines = [RecipeIngredientInline]

    @admin.display(description="kitchen")
    def where(self, recipe):
        return f"{recipe.kitchen.name}, {recipe.kitchen.city}"

    @admin.display(description="author")
    def cook(self, recipe):
        return recipe.author.get_full_name() or recipe.author.username

    @admin.display(description="allergens")
    def allergen_list(self, recipe):
        return ", ".join(recipe.allergen_codes())

    @admin.display(description="ingredients")
    def ingredient_count(self, recipe):
        return recipe.items.filter(quantity__gt=0).count()
