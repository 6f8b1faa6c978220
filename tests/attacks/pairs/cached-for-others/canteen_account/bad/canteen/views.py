from django.db.models import Sum
from django.utils.decorators import method_decorator
from django.views.decorators.cache import cache_page
from rest_framework import generics
from rest_framework.permissions import AllowAny
from rest_framework.response import Response
from rest_framework.views import APIView

from .models import Dish, Meal
from .serializers import DishSerializer, MealSerializer


@method_decorator(cache_page(15 * 60), name="dispatch")
class Menu(generics.ListAPIView):
    queryset = Dish.objects.all()
    serializer_class = DishSerializer
    permission_classes = [AllowAny]
    authentication_classes = []


class Account(APIView):
    """The sums are slow at the end of the term, when every parent looks."""

    @method_decorator(cache_page(5 * 60))
    def get(self, request):
        meals = Meal.objects.filter(pupil=request.user).select_related("dish")
        return Response(
            {
                "pupil": request.user.get_username(),
                "spent": meals.aggregate(spent=Sum("dish__price"))["spent"] or 0,
                "last_meals": MealSerializer(meals[:10], many=True).data,
            }
        )
