from django.contrib import admin
from django.urls import path

from florist import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("", views.shop, name="shop"),
    path("order/", views.order, name="order"),
    path("cards/<int:pk>/", views.card, name="card"),
]
