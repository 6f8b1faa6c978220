from django.contrib import admin
from django.urls import path

from butterflies import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("species/", views.species),
    path("sightings/", views.sightings),
]
