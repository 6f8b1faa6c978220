from django.urls import path

from .views import MyParcels

urlpatterns = [
    path("parcels/", MyParcels.as_view()),
]
