from django.contrib import admin
from django.urls import include, path
from rest_framework.routers import SimpleRouter

from hangar.views import GliderViewSet

router = SimpleRouter()
router.register("gliders", GliderViewSet, basename="glider")

urlpatterns = [path("admin/", admin.site.urls), path("api/", include(router.urls))]
