from rest_framework import serializers

from .models import Dish, Meal


class DishSerializer(serializers.ModelSerializer):
    class Meta:
        model = Dish
        fields = ["id", "day", "name", "price"]


class MealSerializer(serializers.ModelSerializer):
    dish = DishSerializer(read_only=True)

    class Meta:
        model = Meal
        fields = ["id", "dish", "diet_note"]
