from django.urls import path
from django.views.decorators.csrf import csrf_exempt

from . import views

urlpatterns = [
    path("", views.Valves.as_view(), name="valves"),
    path("<int:pk>/", csrf_exempt(views.ValveSetting.as_view()), name="valve"),
    path("readings/", csrf_exempt(views.sensor_reading), name="reading"),
]
