from django.contrib import admin
from django.urls import include, path
from rest_framework.routers import DefaultRouter

from birds.views import SightingViewSet

router = DefaultRouter()
router.register("sightings", SightingViewSet)

urlpatterns = [path("admin/", admin.site.urls), path("api/", include(router.urls))]
