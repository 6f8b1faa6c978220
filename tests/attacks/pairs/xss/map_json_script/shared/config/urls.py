from django.contrib import admin
from django.urls import path

from places.views import AddPlace, MapView

urlpatterns = [
    path("admin/", admin.site.urls),
    path("", MapView.as_view(), name="map"),
    path("add/", AddPlace.as_view(), name="add-place"),
]
