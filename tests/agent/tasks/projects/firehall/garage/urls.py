from django.urls import path

from . import views

app_name = "garage"

urlpatterns = [
    path("", views.vehicle_list, name="vehicle_list"),
    path("vehicles/<int:pk>/", views.vehicle_detail, name="vehicle_detail"),
]
