from django.contrib import admin
from django.urls import path

from shop.views import Candles, add_to_basket

urlpatterns = [
    path("admin/", admin.site.urls),
    path("candles/", Candles.as_view()),
    path("candles/<int:pk>/add/", add_to_basket, name="add"),
]
