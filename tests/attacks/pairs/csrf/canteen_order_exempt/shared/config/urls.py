from django.contrib import admin
from django.urls import path

from canteen import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("meals/", views.meals, name="meals"),
    path("meals/<int:pk>/order/", views.order, name="order"),
    path("hooks/scale/", views.scale),
]
