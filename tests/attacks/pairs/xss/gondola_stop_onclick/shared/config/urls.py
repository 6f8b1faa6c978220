from django.contrib import admin
from django.urls import path

from gondolas import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("stops/", views.stops, name="stops"),
    path("stops/suggest/", views.suggest, name="suggest"),
]
