from django.contrib import admin
from django.urls import path

from birds.views import sightings

urlpatterns = [path("admin/", admin.site.urls), path("sightings/", sightings)]
