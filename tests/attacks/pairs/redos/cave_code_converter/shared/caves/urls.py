from django.urls import path, register_converter

from . import views
from .converters import CaveCode, TripKey

register_converter(CaveCode, "cave")
register_converter(TripKey, "trip")

urlpatterns = [
    path("caves/", views.CaveList.as_view()),
    path("caves/<cave:code>/", views.CaveDetail.as_view()),
    path("caves/<cave:code>/trips/", views.TripList.as_view()),
    path("trips/<trip:pk>/", views.TripDetail.as_view()),
]
