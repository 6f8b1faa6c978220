from rest_framework import generics

from .models import Address, Meal, MealOrder
from .serializers import AddressSerializer, MealOrderSerializer, MealSerializer


class Meals(generics.ListAPIView):
    queryset = Meal.objects.order_by("title")
    serializer_class = MealSerializer


class Addresses(generics.ListCreateAPIView):
    serializer_class = AddressSerializer

    def get_queryset(self):
        return Address.objects.filter(resident=self.request.user).order_by("pk")

    def perform_create(self, serializer):
        serializer.save(resident=self.request.user)


class MealOrders(generics.ListCreateAPIView):
    serializer_class = MealOrderSerializer

    def get_queryset(self):
        orders = MealOrder.objects.filter(ordered_by=self.request.user)
        return orders.select_related("meal", "address").order_by("-day", "pk")

    def perform_create(self, serializer):
        serializer.save(ordered_by=self.request.user)
