from django.urls import path

from store.views import OrderLineCreate

urlpatterns = [path("api/cart/", OrderLineCreate.as_view())]
