from django.contrib import admin
from django.urls import include, path
from rest_framework.routers import SimpleRouter

from roster.views import ImportViewSet

router = SimpleRouter()
router.register("imports", ImportViewSet, basename="import")

urlpatterns = [path("admin/", admin.site.urls), path("api/", include(router.urls))]
