from django.urls import path

from bakery.views import PlaceOrder

urlpatterns = [path("orders/<int:pk>/place/", PlaceOrder.as_view())]
