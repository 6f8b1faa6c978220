from django.contrib import admin
from django.urls import path

from museum.views import tram

handler404 = "museum.views.missing"

urlpatterns = [
    path("admin/", admin.site.urls),
    path("trams/<slug:slug>/", tram),
]
