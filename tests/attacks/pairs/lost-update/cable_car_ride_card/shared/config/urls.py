from django.contrib import admin
from django.urls import path

from cablecar.views import CardView, RideView

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/cards/<str:chip>/", CardView.as_view(), name="card"),
    path("api/cards/<str:chip>/ride/", RideView.as_view(), name="ride"),
]
